// Property tests draw the same cases everywhere, so that a red build is a change and no luck. FC_SEED=<number> draws others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261121) });

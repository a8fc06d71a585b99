import { acknowledging } from './acknowledging.ts';
import { batching } from './batching.ts';
import { type Check, Failed, Unseen } from './check.ts';
import { explaining } from './explaining.ts';
import { limiting } from './limiting.ts';
import { sharing } from './sharing.ts';
import { type ConformOptions, targetAt } from './target.ts';

/** What became of one check. */
export interface Verdict extends Pick<Check, 'name' | 'says' | 'level'> {
  outcome: 'passed' | 'failed' | 'unseen';
  /** What was seen instead, with the remedy; or why it could not be tried. */
  detail?: string;
}

/** Every check of the collector contract. `retry-after` looks at all that the others have seen, so it comes last. */
export const checks: readonly Check[] = [...acknowledging, ...batching, ...explaining, ...sharing, ...limiting].sort(
  (a, b) => Number(a.name === 'retry-after') - Number(b.name === 'retry-after'),
);

/**
 * Tries a collector against the contract, one check after the other. It leaves some hundred responses of a survey of its own behind.
 *
 * @throws {TypeError} if the endpoint is no URL.
 * @throws {Error} if what is stored cannot be read where it should be.
 *
 * @example
 * const failed = (await conform('http://localhost:4000/v1/responses')).filter(({ outcome }) => outcome === 'failed');
 */
export async function conform(endpoint: string, options?: ConformOptions): Promise<Verdict[]> {
  const target = targetAt(endpoint, options);
  const verdicts: Verdict[] = [];
  for (const { name, says, level, run } of checks) {
    const about = { name, says, level };
    try {
      await run(target);
      verdicts.push({ ...about, outcome: 'passed' });
    } catch (error) {
      if (!(error instanceof Failed || error instanceof Unseen)) throw error;
      verdicts.push({ ...about, outcome: error instanceof Failed ? 'failed' : 'unseen', detail: error.message });
    }
  }
  return verdicts;
}

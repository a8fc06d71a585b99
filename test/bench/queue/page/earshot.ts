import { createAdapter } from '../../../../packages/adapter/src/index.ts';
import { type Fill, inTurns } from './fill.ts';
import { responseOf } from './response.ts';

export const earshot: Fill = async (answers, database) => {
  // Without consent nothing is sent, so that only the keeping is measured.
  const adapter = createAdapter({ endpoint: 'http://127.0.0.1:9/', database, consent: () => false });
  await adapter.pending();
  const responses = answers.map(responseOf);
  const start = performance.now();
  let kept = 0;
  await inTurns(responses, async (response) => {
    const { stored } = await adapter.send(response);
    if (stored === 'disk') kept++;
  });
  return { ms: performance.now() - start, kept };
};

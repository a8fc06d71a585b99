import { expect, test } from 'vitest';
import * as formats from '../../packages/adapter/src/format/index.ts';
import { formatBudget, weighFormats } from '../../scripts/format-size.ts';

const weights = await weighFormats();

test('every export of the formats is weighed', () => {
  expect(weights.map(({ name }) => name).sort()).toEqual(Object.keys(formats).sort());
});

test.each(weights)('$name weighs less than a kilobyte alone', ({ brotli }) => {
  expect(brotli, 'look at "pnpm size:formats"').toBeLessThan(formatBudget);
});

test('a format brings no package and nothing of the queue', () => {
  const brought = new Set(
    weights.flatMap(({ sources }) => sources.map((file) => file.replace('packages/adapter/src/', ''))),
  );
  expect([...brought].filter((file) => !file.startsWith('format/')).sort()).toEqual(['classify.ts', 'response.ts']);
});

import { expect, test } from 'vitest';
import { classify } from './classify.ts';

const statuses = Array.from({ length: 600 }, (_, status) => status);
const read = (verdict: string) => statuses.filter((status) => classify(status) === verdict);

test('every 2xx is an acknowledgement', () => {
  expect(read('delivered')).toEqual(statuses.slice(200, 300));
});

test('what may pass is tried again', () => {
  const passing = [408, 409, 425, 429, 500, 502, 503, 504, 507];
  expect(read('retrying')).toEqual([0, ...passing, ...statuses.slice(520, 531)]);
});

test('only what blames the body is refused for good', () => {
  expect(read('refused')).toEqual([400, 406, 411, 412, 413, 414, 415, 416, 417, 422, 424, 428, 431]);
});

test.each([300, 301, 302, 307, 308, 401, 403, 404, 405, 407, 410, 421, 451, 501])('%i holds the endpoint', (status) => {
  expect(classify(status)).toBe('held');
});

test('a status that nobody has heard of destroys nothing', () => {
  expect(classify(499)).toBe('held');
  expect(classify(599)).toBe('held');
});

import { expect, test } from 'vitest';
import { settingsOf } from './settings.ts';

test.each([
  'https://collector.example/v1/responses',
  'HTTP://collector.example',
  '/v1/responses',
  '//collector.example/v1',
])('an endpoint may be %s', (endpoint) => {
  expect(settingsOf({ endpoint, survey: 'nps' })).toEqual({ endpoint, survey: 'nps' });
});

test.each(['', undefined, 'collector.example/v1', 'javascript:alert(1)', 'v1/responses', 'ftp://collector.example'])(
  'an endpoint may not be %j',
  (endpoint) => {
    expect(() => settingsOf({ endpoint })).toThrow(
      expect.toSatisfy((reason) => JSON.stringify(reason) === JSON.stringify(['bad-endpoint', endpoint])),
    );
  },
);

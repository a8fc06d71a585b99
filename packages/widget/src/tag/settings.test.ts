import { expect, test } from 'vitest';
import { settingsOf } from './settings.ts';

const page = 'https://shop.example/cart';

test('an endpoint is an http(s) address, or a path of the page’s own site', () => {
  expect(settingsOf({ endpoint: 'https://collector.example/v1' }, page).endpoint).toBe('https://collector.example/v1');
  expect(settingsOf({ endpoint: '/v1/responses' }, page).endpoint).toBe('https://shop.example/v1/responses');
});

test.each(['collector.example/v1', 'not a url', 'javascript:alert(1)', 'data:,', 'v1/responses'])(
  '"%s" is no endpoint',
  (endpoint) => {
    expect(() => settingsOf({ endpoint }, page)).toThrow(
      expect.toSatisfy((reason) => JSON.stringify(reason) === JSON.stringify(['bad-endpoint', endpoint])),
    );
  },
);

test('without an endpoint there is nowhere to send an answer', () => {
  expect(() => settingsOf({ survey: 'nps' }, page)).toThrow(
    expect.toSatisfy((reason) => JSON.stringify(reason) === '["no-endpoint",""]'),
  );
});

import { responseKey, type SurveyResponse } from '@earshot/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dismissed, full, half, hostile, long, shown, usual } from '../../../../test/support/responses.ts';
import * as formats from './index.ts';
import { type Format, readResults } from './index.ts';
import { keyUuid } from './key.ts';

const all: Record<string, Format> = {
  earshot: formats.earshot,
  earshotBatch: formats.earshotBatch,
  cloudEvents: formats.cloudEvents(),
  cloudEventsBatch: formats.cloudEventsBatch({ source: '/shop', type: 'com.acme.survey' }),
  form: formats.form({ fields: { 'form-name': 'feedback' }, names: { why: 'message' } }),
  text: formats.text,
  appsScript: formats.appsScript,
  webhook: formats.webhook((response) => ({ about: response })),
  'webhook, simple': formats.webhook((response) => [response], { simple: true }),
  posthog: formats.posthog({ key: 'phc_"1' }),
  segment: formats.segment({ writeKey: 'w"1' }),
  rudderstack: formats.rudderstack({ writeKey: 'w"1' }),
  formbricks: formats.formbricks({ surveyId: 'clx1' }),
  sentry: formats.sentry,
  otlp: formats.otlp({ service: 'a "shop"' }),
  xapi: formats.xapi({ site: 'https://shop.example/' }),
  snowplow: formats.snowplow({ schema: 'iglu:com.acme/survey_response/jsonschema/1-0-0' }),
  matomo: formats.matomo({ site: 3, url: 'https://shop.example' }),
  plausible: formats.plausible({ domain: 'shop.example' }),
};
const responses: SurveyResponse[] = [usual, full, shown, dismissed, hostile, long, half];

/** What a format leaves out is as in the contract. */
const whole = (format: Format) => ({
  pack: ([part]: readonly string[]) => part!,
  classify: readResults,
  headers: { 'content-type': 'application/json' } as Record<string, string>,
  dedupe: 'header',
  cors: 'preflight',
  limits: { items: 1, bytes: 65_536 },
  ...format,
});
const bodyOf = (format: Format, ...some: SurveyResponse[]) => whole(format).pack(some.map(format.encode));

/** Reads a body as its content type says, without knowing the format. */
function read(body: string, type: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return type.includes('urlencoded')
      ? Object.fromEntries(new URLSearchParams(body))
      : body.split('\n').map((line) => JSON.parse(line));
  }
}

/** Every key and value in a document, and in the documents and queries that stand in it as text. */
function texts(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().flatMap(texts);
  const text = String(value);
  if (/^[[{]/.test(text)) {
    try {
      return [text, ...texts(JSON.parse(text))];
    } catch {}
  }
  return text.startsWith('?') ? [text, ...[...new URLSearchParams(text)].flat()] : [text];
}

/** The field that a format names as the one that tells repeats. */
const field = (part: unknown, path: string): unknown =>
  (part as Record<string, unknown>)[path] ??
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], part);

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

afterEach(() => {
  vi.useRealTimers();
});

test('every format of the package stands in this table', () => {
  const made = Object.keys(formats).filter((name) => !/readResults|Endpoint$/.test(name));
  expect(made.filter((name) => !(name in all))).toEqual([]);
});

describe.each(Object.entries(all))('the format %s', (name, format) => {
  const { headers, dedupe, cors, limits, classify, pack } = whole(format);
  const type = headers['content-type']!;

  test('writes the same bytes whenever it is asked, and leaves the response as it was', () => {
    vi.useFakeTimers({ now: 0 });
    const first = responses.map((response) => format.encode(frozen(structuredClone(response))));
    vi.setSystemTime(1e12);
    expect(responses.map((response) => format.encode(response))).toEqual(first);
  });

  test('writes UTF-8 that its content type can be read as', () => {
    for (const response of responses) {
      const body = bodyOf(format, response);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(body))).toBe(body);
      expect(read(body, type)).toBeTypeOf('object');
    }
  });

  // Whoever reads our own contract takes what a response holds; other parsers may refuse a document for half a character.
  if (!name.startsWith('earshot'))
    test('writes no half characters', () => {
      expect(texts(read(bodyOf(format, half), type)).filter((text) => /\p{Cs}/u.test(text))).toEqual([]);
    });

  test('holds every answer, whatever it says and whatever its question is called', () => {
    for (const response of [usual, full, hostile]) {
      const there = texts(read(bodyOf(format, response), type)).join('\n');
      for (const answer of Object.values(response.answers).flat()) {
        for (const text of typeof answer === 'object' ? Object.values(answer!) : [answer])
          expect(there).toContain(String(text));
      }
    }
  });

  test('says which response it is, and which revision', () => {
    for (const response of responses) {
      const there = texts(read(bodyOf(format, response), type));
      const keys = [responseKey(response), keyUuid(response), keyUuid(response).replaceAll('-', '')];
      const both = there.includes(response.id) && there.includes(`${response.revision}`);
      expect(both || there.some((text) => keys.includes(text))).toBe(true);
    }
  });

  if (dedupe.startsWith('body:'))
    test('has a key of its own in the field that it names, for every revision', () => {
      const keys = [usual, full, shown, hostile].map((response) => {
        const part = read(format.encode(response), type);
        const path = dedupe.slice('body:'.length);
        return field(Array.isArray(part) && !/^\d/.test(path) ? part[0] : part, path);
      });
      expect(keys.every((key) => typeof key === 'string' && key !== '')).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
    });

  test('says rightly whether a browser asks for leave first', () => {
    const safelisted = /^(accept|accept-language|content-language|content-type)$/;
    const simpleType = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)(;|$)/;
    const asks =
      dedupe === 'header' || !simpleType.test(type) || Object.keys(headers).some((name) => !safelisted.test(name));
    expect(cors).toBe(asks ? 'preflight' : 'simple');
  });

  test('fits its limits, with a comment of ten thousand Chinese characters', () => {
    for (const response of responses)
      expect(new TextEncoder().encode(bodyOf(format, response)).length).toBeLessThanOrEqual(limits.bytes);
  });

  if (limits.items > 1)
    test('packs several, each with the bytes that it has alone, in order', () => {
      const parts = responses.slice(0, 5).map(format.encode);
      const body = pack(parts);
      const places = parts.map((part) => body.indexOf(part));
      expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
      const list = Object.values(read(body, type) as object).find(Array.isArray) ?? read(body, type);
      expect(list).toHaveLength(parts.length);
    });

  test('reads no answer, an overload and a wrong address as what they are', () => {
    const verdicts = (...statuses: number[]) => statuses.map((status) => classify(status, undefined, usual).verdict);
    expect(verdicts(0, 429, 500, 503)).toEqual(Array(4).fill('retrying'));
    expect(verdicts(300, 401, 403, 404)).toEqual(Array(4).fill('held'));
    expect(verdicts(400, 413, 422)).toEqual(Array(3).fill('refused'));
  });

  test('names its headers in lower case, and its content type among them', () => {
    expect(Object.keys(headers).every((name) => name === name.toLowerCase())).toBe(true);
    expect(type).toBeTruthy();
  });
});

test('a 2xx acknowledges in every format but the one whose error pages are 200 too', () => {
  const kept = Object.entries(all).filter(
    ([, format]) => whole(format).classify(200, undefined, usual).verdict !== 'delivered',
  );
  expect(kept.map(([name]) => name)).toEqual(['appsScript']);
});

test('results refuse the response that they name, of the revision that they name', () => {
  const problem = { title: 'no' };
  const results = (revision?: number) => ({ results: [{ id: usual.id, revision, status: 'refused', problem }] });
  expect(readResults(200, results(3), usual)).toEqual({ verdict: 'refused', problem });
  expect(readResults(200, results(), usual)).toEqual({ verdict: 'refused', problem });
  expect(readResults(200, results(2), usual)).toEqual({ verdict: 'delivered' });
  expect(readResults(200, results(3), { ...usual, id: 'another' })).toEqual({ verdict: 'delivered' });
});

test('a reply of any shape is read without an exception', () => {
  for (const body of [null, 1, 'ok', [], [null], { results: null }, { results: [null, 1] }, { partialSuccess: null }])
    for (const format of Object.values(all)) expect(whole(format).classify(200, body, usual)).toHaveProperty('verdict');
});

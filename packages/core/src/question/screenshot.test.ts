import { expect, test } from 'vitest';
import { isPicture } from './data-picture.ts';
import { countingOf, isAnswer, typeOf } from './index.ts';

const png = `data:image/png;base64,${btoa('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0')}`;
const jpeg = `data:image/jpeg;base64,${btoa('\xff\xd8\xff\xe0')}`;
const webp = (size: string): string => `data:image/webp;base64,${btoa(`RIFF${size}WEBPVP8 `)}`;

test.each([
  ['a PNG', png],
  ['a JPEG', jpeg],
  ['a WebP', webp('\x24\0\0\0')],
  ['a WebP of another size', webp('\xff\xff\x0f\xff')],
])('%s is a picture', (_, text) => {
  expect(isPicture(text)).toBe(true);
});

test.each([
  ['a document that can be drawn', 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='],
  ['a picture under another name', png.replace('png', 'webp')],
  ['another file under the name of a picture', `data:image/png;base64,${btoa('<script>')}`],
  ['another file of the same family', webp('\x24\0\0\0').replace('RUJQ', 'QVZF')],
  ['one with something behind it', `${png}" onerror="alert(1)`],
  ['one with a line behind it', `${png}\n`],
  ['one of which a sign is missing', png.slice(0, -1)],
  ['an address', 'https://shop.example/a.png'],
  ['a list of one', [png]],
])('%s is none', (_, value) => {
  expect(isPicture(value)).toBe(false);
});

test('an answer is as long as the question allows', () => {
  const long = (length: number): string => png + 'A'.repeat((length - png.length) & ~3);
  const given = (length: number, maxLength?: number): boolean =>
    isAnswer({ type: 'screenshot', ...(maxLength && { maxLength }) }, long(length));
  expect([given(9_998, 10_000), given(10_004, 10_000), given(179_998), given(180_004)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('answers are counted, and nothing of them is in the tally', () => {
  const { add, empty } = countingOf({ type: 'screenshot' });
  expect(add(add(empty(), png), jpeg)).toMatchObject({ counts: { given: 2 } });
  expect(typeOf({ type: 'screenshot' })).toMatchObject({ pictures: true });
});

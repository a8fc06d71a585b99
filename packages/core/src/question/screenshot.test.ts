import { describe, expect, test } from 'vitest';
import { pictureIn } from './data-picture.ts';
import { type AnyQuestion, countingOf, isAnswer, typeOf } from './index.ts';

// Three pixels wide and two high, as a browser's canvas wrote them, some without their colour profile.
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAFElEQVR4AWJiYGD4D8MgDpANQQAAAAD//9frdV8AAAAGSURBVAMANjIDAoHuzwIAAAAASUVORK5CYII=';
const jpeg = `data:image/jpeg;base64,${btoa(
  String.fromCharCode(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc4, 0, 2, 0xff, 0xc0, 0, 9, 8, 0, 2, 0, 3, 1, 0),
)}`;
const lossy = 'data:image/webp;base64,UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoDAAIAB0CWJaQAA3AA/u+5AAA=';
const lossless = 'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA4AAAAvAkAAAAcQEf0PRET/Aw==';
const extended = `data:image/webp;base64,${btoa('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x02\0\0\x01\0\0')}`;

test.each([
  ['image/png', png],
  ['image/jpeg', jpeg],
  ['image/webp', lossy],
  ['image/webp', lossless],
  ['image/webp', extended],
])('%s tells its size', (type, text) => {
  expect(pictureIn(text)).toEqual({ type, width: 3, height: 2 });
});

test.each([
  ['a document that can be drawn', 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4='],
  ['a picture under another name', png.replace('png', 'webp')],
  ['another file under the name of a picture', 'data:image/png;base64,PHNjcmlwdD4='],
  ['one with something behind it', `${png}" onerror="alert(1)`],
  ['one of which a sign is missing', png.slice(0, -1)],
  ['one that ends before its size', 'data:image/png;base64,iVBORw0KGgo='],
  ['one without any size', png.replace('AAAAMAAAACC', 'AAAAAAAAACC')],
  ['segments that lead nowhere', `data:image/jpeg;base64,${btoa('\xff\xd8\xff'.padEnd(30_000, '\0'))}`],
  ['an address', 'https://shop.example/a.png'],
  ['no text', 5],
])('%s is none', (_, text) => {
  expect(pictureIn(text)).toBeUndefined();
});

describe('an answer', () => {
  const question: AnyQuestion = { type: 'screenshot', maxLength: 10_000 };
  const padded = (length: number): string =>
    png.replace(/.{4}=$/, (end) => 'A'.repeat((length - png.length) & ~3) + end);

  test('is as long as the question allows', () => {
    expect([isAnswer(question, padded(9_990)), isAnswer(question, padded(10_100))]).toEqual([true, false]);
    expect([padded(179_990), padded(180_100)].map((text) => isAnswer({ type: 'screenshot' }, text))).toEqual([
      true,
      false,
    ]);
  });

  test('has no more pixels than anybody needs, whatever its length', () => {
    const wide = (width: number): string => {
      const file = atob(png.slice(22));
      return (
        png.slice(0, 22) + btoa(`${file.slice(0, 18)}${String.fromCharCode(width >> 8, width & 255)}${file.slice(20)}`)
      );
    };
    expect(pictureIn(wide(60_000))).toMatchObject({ width: 60_000, height: 2 });
    expect(isAnswer(question, wide(60_000))).toBe(true);
    const tall = png.replace('AAMAAAACC', 'AAMAP///C');
    expect(pictureIn(tall)?.height).toBeGreaterThan(2 ** 20);
    expect(isAnswer(question, tall)).toBe(false);
  });

  test('is counted, and nothing of it is in the tally', () => {
    const { add, empty } = countingOf(question);
    expect(add(add(empty(), png), lossy)).toMatchObject({ counts: { given: 2 } });
    expect(typeOf(question)).toMatchObject({ pictures: true });
  });
});

import { describe, expect, test } from 'vitest';
import { direction } from '../direction.ts';
import { en as places } from '../place/words.ts';
import { en as leftOut } from '../privacy/words.ts';
import { en } from './en.ts';
import { kindLines, moreLines, promptLines, read, screenshotLines, stepLines, write } from './lines.ts';
import { tags } from './negotiate.ts';
import { en as shots } from './screenshot/en.ts';
import { type Language, speak } from './speak.ts';
import { en as steps } from './steps/en.ts';
import { en as parts } from './structured/en.ts';
import { en as more } from './survey/en.ts';
import type { Words } from './words.ts';

const all = await Promise.all(
  tags.map(async (tag): Promise<[string, Words, Language]> => {
    const { words, ...named } = await import(`../text/${tag}.ts`);
    return [tag, words, named[tag.replace('-', '')]];
  }),
);

/** What is put into the sentences of questions of several parts. */
const put: Record<string, unknown[][]> = {
  leftOut: [[['email', 'phone']]],
  rightAnswer: [['Oolong']],
  optional: [['Oolong']],
  fill: [[['Oolong', 'Assam']]],
  fromTo: [['1 May', '9 May'], ['1 May'], [undefined, '9 May']],
  up: [['Oolong']],
  down: [['Oolong']],
  placed: [['Oolong', 2, 5]],
  left: [
    [4, 'g'],
    [-4, 'g'],
    [0, 'g'],
  ],
  split: [
    [100, 'g', 0],
    [100, 'g', 5],
  ],
  set: [[2, 5]],
  box: [[2, 5]],
  at: [[10, 20, 30, 40]],
  bothPicks: [['Oolong', 'Assam']],
  blank: [
    [1, 1],
    [2, 5],
  ],
};

/** Every sentence, by where it stands. What is counted is said of `count`. */
function sentences(texts: object, count = 3): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'function'
      ? (put[key] ?? [[count, count + 4]]).map((what, at) => [at ? `${key}.${at}` : key, value(...what)])
      : typeof value === 'object'
        ? sentences(value).map(([at, text]) => [`${key}.${at}`, text])
        : [[key, value]],
  );
}

const english = sentences({ ...en, leftOut, places, ...more, ...steps, ...parts, ...shots });
/** Words that are the same in English, which have been looked at. */
const alike: Record<string, string[]> = {
  da: ['Send', 'Neutral', 'Feedback'],
  de: ['Feedback', 'Name'],
  es: ['Neutral', 'No'],
  fr: ['points'],
  it: ['Feedback', 'No'],
  nb: ['Send'],
  nl: ['Feedback'],
  'pt-BR': ['Feedback'],
  sv: ['Neutral', 'Feedback'],
};

test('there are thirty languages beside English', () => expect(all).toHaveLength(30));

describe.each(all)('%s', (tag, words, texts) => {
  test('it says all that English says, under its own tag', () => {
    expect(
      sentences(texts)
        .map(([at]) => at)
        .sort(),
    ).toEqual(english.map(([at]) => at).sort());
    expect(texts.tag).toBe(tag);
    for (const [at, text] of sentences(texts)) expect(text.trim(), at).toBe(text || 'something');
  });

  test('no English is left over', () => {
    const left = english.filter(([at, text]) => Object.fromEntries(sentences(texts))[at] === text);
    expect(left.map(([, text]) => text)).toEqual(alike[tag] ?? []);
  });

  test('numbers and examples stand where they stood, and no sign of their places is left', () => {
    const digits = new Intl.NumberFormat(tag);
    expect(texts.shorten(40)).toContain(digits.format(40));
    expect(texts.amount(2, 5)).toMatch(new RegExp(`${digits.format(2)}.*${digits.format(5)}`));
    expect(texts.amount(2)).toContain(digits.format(2));
    expect(texts.amount(4, 4)).toContain(digits.format(4));
    expect(
      [texts.fix.email, texts.fix.url, texts.fix.tel].map(
        (text) => /[\w.]+@\S+\.com|https:\S+\.com|\+44[\d ]+\d/.exec(text)?.[0],
      ),
    ).toEqual(['name@example.com', 'https://example.com', '+44 20 7946 0000']);
    for (const count of [1, 2, 5, 21])
      for (const [at, text] of sentences(texts, count)) expect(text, at).not.toMatch(/[#|]|undefined|NaN/);
  });

  test('what is put into a sentence stands in it, numbers in the digits of the language', () => {
    const digits = new Intl.NumberFormat(tag);
    const functions = Object.entries({ ...texts, ...texts.shots }).filter(
      (entry): entry is [string, (...what: unknown[]) => string] => Object.hasOwn(put, entry[0]),
    );
    expect(functions).toHaveLength(Object.keys(put).length);
    for (const [name, say] of functions.filter(([name]) => name !== 'leftOut'))
      for (const what of put[name]!)
        for (const part of what.flat()) {
          // Nothing is left of nothing, a minimum of nothing is none, and one blank has no number.
          if (!part || (name === 'blank' && what[1] === 1) || (name === 'left' && what[0] === 0)) continue;
          expect(say(...what), name).toContain(typeof part === 'number' ? digits.format(Math.abs(part)) : part);
        }
  });

  test('what is counted has a form for every category that whole numbers have', () => {
    const rules = new Intl.PluralRules(tag);
    const used = new Set(Array.from({ length: 2000 }, (_, n) => rules.select(n + 1)));
    const forms = words.stars.split('|');
    // Some languages have the categories, but not for this word.
    if (!['fa', 'hi', 'hu', 'tr'].includes(tag)) expect(forms.length).toBeGreaterThanOrEqual(used.size);
    expect(words.shorten.split('|').length).toBeLessThanOrEqual(forms.length);
    expect(new Set([1, 2, 5].map(texts.stars)).size).toBe(3);
  });

  test('the words fit their places', () => {
    for (const button of [texts.back, texts.next, texts.send]) expect(button.length, button).toBeLessThanOrEqual(12);
    for (const scale of [texts.nps, texts.csat, texts.agreement, texts.ease, texts.effort, texts.rating]) {
      expect(scale[0].length, scale[0]).toBeLessThanOrEqual(100);
      for (const end of scale.slice(1)) expect(end.length, end).toBeLessThanOrEqual(32);
    }
    for (const [at, text] of sentences(texts)) expect(text.length, at).toBeLessThanOrEqual(100);
  });

  test('it is read from the side that its letters are read from', () => {
    const rtl = /[\u0590-\u08ff]/.test(texts.thanks);
    expect(direction(tag)).toBe(rtl ? 'rtl' : 'ltr');
  });

  test('its files hold the same words', () => {
    const lines = {
      ...read(write(words, promptLines), promptLines),
      ...read(write(words, moreLines), moreLines),
      ...read(write(words, stepLines), stepLines),
      ...read(write(words, kindLines), kindLines),
      shots: read(write(words.shots, screenshotLines), screenshotLines),
    };
    expect(sentences(speak({ tag, ...lines } as Words))).toEqual(sentences(texts));
  });
});

test('counted words agree with their number', async () => {
  const { ru } = await import('./ru.ts');
  const { ar } = await import('./ar.ts');
  const { fa } = await import('./fa.ts');
  const { pl } = await import('./pl.ts');
  expect([1, 3, 5].map(ru.stars)).toEqual(['1 звезда', '3 звезды', '5 звёзд']);
  expect([ru.shorten(21), ru.shorten(5)]).toEqual(['Не больше 21 символа.', 'Не больше 5 символов.']);
  expect([1, 2, 3, 11].map(ar.stars)).toEqual(['نجمة واحدة', 'نجمتان', '3 نجوم', '11 نجمة']);
  expect([1, 4, 5].map(pl.stars)).toEqual(['1 gwiazdka', '4 gwiazdki', '5 gwiazdek']);
  expect(fa.stars(10)).toBe('۱۰ ستاره');
});

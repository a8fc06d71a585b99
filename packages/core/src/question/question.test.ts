import { describe, expect, test } from 'vitest';
import { firstIssue } from '../first-issue.ts';
import { parseSurvey } from '../parse.ts';
import { counted } from '../tally/counting.ts';
import { en } from '../texts/en.ts';
import {
  type AnyQuestion,
  checks,
  countingOf,
  derivers,
  holding,
  isAnswer,
  isScored,
  markers,
  offersOf,
  reworded,
  rewordings,
  rules,
  schemas,
  scoresOf,
  typeOf,
  types,
} from './index.ts';

/** One fixture for each type: a question in full, answers to it, and values that are none. */
interface Fixture {
  question: AnyQuestion;
  answers: unknown[];
  others: unknown[];
  /** What a question of this type cannot be without, besides its type. */
  least?: Record<string, unknown>;
}

const fixtures: Record<AnyQuestion['type'], Fixture> = {
  nps: {
    question: { type: 'nps', low: 'no', high: { en: 'yes' } },
    answers: [0, 6, 10],
    others: [-1, 11, 6.5, '9', true],
  },
  csat: { question: { type: 'csat', points: 7, look: 'stars', top: 2 }, answers: [1, 7], others: [0, 8, 1.5, '3'] },
  ces: { question: { type: 'ces', scale: 'ease' }, answers: [1, 4, 7], others: [0, 8, '4'] },
  choice: {
    question: {
      type: 'choice',
      options: ['web', { id: 'shop', text: { en: 'In the shop' } }, { id: 'other', text: 'Elsewhere', other: true }],
    },
    answers: ['web', 'shop', 'other', { id: 'other', text: 'At the fair' }],
    others: ['', 'In the shop', 0, 'toString', { id: 'shop', text: 'x' }, { id: 'other', text: ' ' }],
    least: { options: ['a', 'b'] },
  },
  comment: {
    question: { type: 'comment', maxLength: 20 },
    answers: ['Fast.', '👍'],
    others: ['', ' \n', 'x'.repeat(21), 5],
  },
  matrix: {
    question: {
      type: 'matrix',
      rows: ['speed', { id: 'price', text: { en: 'What it costs' } }],
      labels: ['poor', 'fair', 'good'],
      shuffle: true,
    },
    answers: [{ speed: 1 }, { speed: 3, price: 2 }],
    others: [{ speed: 4 }, { speed: '1' }, { speed: 1, care: 1 }, { toString: 1 }, [1], 'speed'],
    least: { rows: ['speed', 'price'] },
  },
  ranking: {
    question: { type: 'ranking', options: ['a', 'b', { id: 'c', text: 'C' }, 'd'], top: 2, shuffle: true },
    answers: [
      ['a', 'c'],
      ['d', 'a'],
    ],
    others: [['a'], ['a', 'a'], ['a', 'C'], ['a', 'b', 'c'], 'a', { a: 1, b: 2 }],
    least: { options: ['a', 'b'] },
  },
  kano: {
    question: { type: 'kano', functional: 'With it?', dysfunctional: { en: 'Without it?' }, importance: true },
    answers: [
      { functional: 1, dysfunctional: 5, importance: 9 },
      { functional: 3, dysfunctional: 3 },
    ],
    others: [
      { functional: 1 },
      { functional: 1, dysfunctional: 6 },
      { functional: 1, dysfunctional: 5, importance: 10 },
      { functional: 1, dysfunctional: 5, mood: 1 },
      5,
    ],
    least: { functional: 'With it?', dysfunctional: 'Without it?' },
  },
  gap: {
    question: {
      type: 'gap',
      items: ['prompt', 'kind', 'right'],
      dimensions: { manners: ['prompt', 'kind'] },
      importance: true,
    },
    answers: [
      {
        prompt: { expectation: 7, perception: 5, importance: 6 },
        kind: { expectation: 6, perception: 6, importance: 3 },
        right: { expectation: 7, perception: 2, importance: 7 },
      },
      { prompt: { perception: 4 } },
    ],
    others: [
      { prompt: 5 },
      { prompt: {} },
      { prompt: { expectation: 8 } },
      { prompt: { mood: 1 } },
      { expectation: 5 },
    ],
  },
  'constant-sum': {
    question: { type: 'constant-sum', options: ['a', 'b', { id: 'c', text: 'C' }], total: 50, min: 1, unit: 'hours' },
    // Six apart, so that halves, thirds and sixths of the way between them are whole, and sums in any order equal.
    answers: [
      { a: 20, b: 20, c: 10 },
      { a: 14, b: 32, c: 4 },
    ],
    others: [
      { a: 49, b: 1 },
      { a: 25, b: 25, c: 0 },
      { a: 20, b: 20, c: 11 },
      { a: 20, b: 20, d: 10 },
      { a: '50' },
      50,
    ],
    least: { options: ['a', 'b'] },
  },
  maxdiff: {
    question: {
      type: 'maxdiff',
      items: ['a', 'b', 'c', 'd'],
      sets: [
        ['a', 'b', 'c'],
        ['d', 'b', 'c'],
        ['a', 'd', 'c'],
      ],
    },
    answers: [
      [
        { shown: ['b', 'a', 'c'], best: 'a', worst: 'c' },
        { shown: ['b', 'c', 'd'], best: 'b', worst: 'd' },
      ],
      [{ shown: ['a', 'd', 'c'], best: 'c', worst: 'a' }],
    ],
    others: [
      [{ shown: ['a', 'b', 'd'], best: 'a', worst: 'b' }],
      [{ shown: ['a', 'b', 'c'], best: 'a', worst: 'a' }],
      [{ shown: ['a', 'b', 'c'], best: 'a', worst: 'd' }],
      [{ shown: ['a', 'b', 'c'], best: 'a' }],
      [{ shown: [{ toString: 1 }, { toString: 2 }], best: 'a', worst: 'b' }],
      { shown: ['a', 'b', 'c'], best: 'a', worst: 'c' },
      Array(4).fill({ shown: ['a', 'b', 'c'], best: 'a', worst: 'c' }),
    ],
    least: { items: ['a', 'b', 'c'] },
  },
  matching: {
    question: {
      type: 'matching',
      left: ['France', { id: 'it', text: 'Italy' }],
      right: ['Paris', 'Rome', 'Milan'],
      key: { France: 'Paris', it: 'Rome' },
      points: 2,
    },
    answers: [{ France: 'Paris', it: 'Milan' }, { it: 'Rome' }],
    others: [{ France: 'Italy' }, { Spain: 'Paris' }, { France: ['Paris'] }, 'Paris'],
    least: { left: ['a', 'b'], right: ['c', 'd'] },
  },
  'fill-blank': {
    question: {
      type: 'fill-blank',
      sentence: { en: '[city] lies on [river] and has [people] million people.' },
      blanks: ['city', 'river', 'people'],
      key: { city: ['Paris'], people: { number: 2.1, tolerance: 0.1 } },
      typos: true,
    },
    answers: [{ city: ' paris. ', river: 'the Seine', people: '2,2' }, { people: 'many' }],
    others: [{ city: ' ' }, { city: 5 }, { town: 'Paris' }, { city: 'x'.repeat(201) }, 'Paris'],
    least: { sentence: '[it]', blanks: ['it'] },
  },
  maturity: {
    question: { type: 'maturity', levels: ['none', 'some', 'half', 'most', 'all'] },
    answers: [0, 4],
    others: [-1, 5, 2.5, '3'],
  },
  choices: {
    question: {
      type: 'choices',
      options: [
        'web',
        { id: 'shop', text: { en: 'In the shop' } },
        'phone',
        { id: 'other', text: 'Elsewhere', other: true },
        { id: 'none', text: 'None of these', exclusive: true },
      ],
      min: 2,
      max: 3,
      shuffle: true,
      points: 2,
      key: ['web', 'shop'],
      marking: 'right-minus-wrong',
    },
    answers: [['web', 'shop'], ['phone', { id: 'other', text: 'At the fair' }, 'web'], ['none']],
    others: [
      ['web'],
      ['web', 'web'],
      ['web', 'none'],
      ['web', 'In the shop'],
      ['web', { id: 'shop', text: 'x' }],
      ['web', 'shop', 'phone', 'other'],
      ['other', { id: 'other', text: 'At the fair' }],
      'web',
      { web: true, shop: true },
    ],
    least: { options: ['a', 'b'] },
  },
  dropdown: {
    question: {
      type: 'dropdown',
      options: ['Vienna', { id: 'gz', text: 'Graz' }, { id: 'other', text: 'Elsewhere', other: true }],
      key: { Vienna: 1, gz: 0.5 },
    },
    answers: ['Vienna', 'gz', { id: 'other', text: 'Linz' }],
    others: ['Graz', 'toString', 0, ['Vienna']],
    least: { options: ['a', 'b'] },
  },
  boolean: {
    question: { type: 'boolean', yes: 'True', no: { en: 'False' }, key: false, points: 1 },
    answers: [true, false],
    others: ['true', 1, 0, 'Yes', [true]],
  },
  picture: {
    question: {
      type: 'picture',
      options: [
        { id: 'a', image: '/a.png', text: 'A red door' },
        { id: 'b', image: 'https://shop.example/b.webp', text: { en: 'A blue door' } },
      ],
      shuffle: true,
    },
    answers: ['a', 'b'],
    others: ['/a.png', 'A red door', 1, { id: 'a', text: 'x' }],
    least: {
      options: [
        { id: 'a', image: './a.png', text: 'A' },
        { id: 'b', image: 'data:image/png;base64,AA==', text: 'B' },
      ],
    },
  },
  rating: {
    question: { type: 'rating', scale: 'comparison', points: 7, from: 0, top: 3, look: 'faces' },
    answers: [0, 3, 6],
    others: [-1, 7, 2.5, '3'],
  },
  slider: {
    question: { type: 'slider', min: -1, max: 1, step: 0.1, unit: '°C', low: 'cold', high: 'warm' },
    answers: [-1, -0.7, 0, 0.3, 1],
    others: [-1.1, 1.01, 0.05, '0', true],
  },
  text: {
    question: { type: 'text', maxLength: 12, placeholder: 'ABC-123', key: ['abc 123'] },
    answers: ['Abc 123', '5'],
    others: ['', ' \t', 'x'.repeat(13), 5, ['x']],
  },
  date: {
    question: { type: 'date', min: '2024-02-29', max: '2027-01-31' },
    answers: ['2024-02-29', '2027-01-31'],
    others: ['2024-02-28', '2027-02-01', '2026-02-30', '2026-1-1', '2026-01-01T00:00:00Z', 'soon', 20260101],
  },
  section: {
    question: { type: 'section', title: 'Delivery', text: { en: 'The next questions are about your last delivery.' } },
    answers: [],
    others: [true, 'read', 1],
    least: { text: 'Hello.' },
  },
  consent: {
    question: { type: 'consent', purpose: 'You may quote me.', href: 'https://shop.example/terms', label: 'Terms' },
    answers: [true],
    others: [false, 'true', 1, 'yes'],
    least: { purpose: 'You may quote me.' },
  },
  contact: {
    question: { type: 'contact', purpose: 'To answer you.', fields: { name: 'optional', email: 'required' } },
    answers: [{ email: 'ann@shop.example' }, { name: 'Ann', email: 'a@b' }],
    others: [
      { name: 'Ann' },
      { email: 'ann' },
      { email: '' },
      { name: ' ', email: 'a@b' },
      { email: 'a@b', tel: '123' },
      { email: 'a@b', toString: 'x' },
      'a@b',
      ['a@b'],
    ],
    least: { purpose: 'To answer you.' },
  },
  screenshot: {
    question: { type: 'screenshot', maxLength: 20_000 },
    answers: [
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAFElEQVR4AWJiYGD4D8MgDpANQQAAAAD//9frdV8AAAAGSURBVAMANjIDAoHuzwIAAAAASUVORK5CYII=',
      'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA4AAAAvAkAAAAcQEf0PRET/Aw==',
    ],
    others: ['data:image/webp;base64,', 'data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=', 'https://shop.example/a.webp', 5],
  },
  link: {
    question: { type: 'link', text: 'Want to know more?', href: 'https://shop.example/', label: { en: 'Read on' } },
    answers: [],
    others: [true, 'https://shop.example/'],
    least: { href: 'tel:+431234567' },
  },
};

/** An answer with one of its texts after the other swapped for another. */
const swapped = (answer: unknown, text: string): unknown[] =>
  typeof answer === 'string'
    ? [text]
    : Object.entries(Object(answer)).flatMap(([key, part]) =>
        swapped(part, text).map((other) =>
          Array.isArray(answer) ? answer.with(+key, other) : { ...(answer as object), [key]: other },
        ),
      );

/** Nothing that anybody could mean by an answer of any type. */
const never = [null, undefined, Number.NaN, Infinity, {}, [], [9], [[]], [null], { __proto__: null }];

test('every table knows every type', () => {
  for (const table of [schemas, types, rules]) expect(Object.keys(table).sort()).toEqual(Object.keys(checks).sort());
  expect(Object.keys(fixtures).sort()).toEqual(Object.keys(checks).sort());
});

test('what is derived and what is earned stand in tables of their own, too', () => {
  const having = (what: 'derive' | 'mark'): string[] =>
    Object.keys(types).filter((type) => types[type as keyof typeof types][what as never]);
  expect(Object.keys(derivers).sort()).toEqual(having('derive').sort());
  expect(Object.keys(markers).sort()).toEqual(having('mark').sort());
  expect(
    Object.keys(types)
      .filter((type) => isScored({ type }))
      .sort(),
  ).toEqual(having('derive').sort());
  expect([isScored({ type: 'choice', key: 'a' }), isScored(null)]).toEqual([true, false]);
});

test('whose answers hold words says where they stand', () => {
  const words = Object.entries(fixtures).filter(([, { question }]) => holding(question) === 'words');
  expect(Object.keys(rewordings).sort()).toEqual(words.map(([type]) => type).sort());
  for (const [, { question, answers }] of words)
    expect(answers.map((answer) => reworded(question, answer, () => 'x'))).not.toEqual(answers);
});

test('what is no question holds nothing', () => {
  const odd = [
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: { toString: 1 } },
    { type: 'choice', options: 7 },
  ];
  expect(odd.map(holding)).toEqual(odd.map(() => undefined));
});

describe.each(Object.entries(fixtures))('%s', (type, { question, answers, others, least = {} }) => {
  const silent = typeOf(question).family === 'statement';

  test('is a question of a survey, with an id and without', () => {
    expect(parseSurvey({ id: 'x', questions: [question, { ...question, id: 'again' }] })).toHaveProperty('survey');
  });

  test('needs its type, and no more than it is of no use without', () => {
    const survey = { id: 'x', questions: [{ type, ...least }] };
    expect(parseSurvey(survey)).toHaveProperty('survey');
    for (const key in least) {
      const { [key]: _, ...rest } = least;
      expect(parseSurvey({ id: 'x', questions: [{ type, ...rest }] })).toHaveProperty('issues');
    }
  });

  test('may say that it does not apply or that nobody knows, and what it is for', () => {
    const extras = { notApplicable: true, dontKnow: { en: 'Not sure' }, role: 'specific', decision: 'Which to mend.' };
    const survey = { id: 'x', questions: [{ ...question, ...extras }] };
    expect(parseSurvey(survey)).toHaveProperty('survey');
    expect(firstIssue(survey, rules)).toBeUndefined();
    const wrong = { id: 'x', questions: [{ ...question, dontKnow: 5 }] };
    expect(parseSurvey(wrong)).toHaveProperty('issues.0.path', ['questions', 0, 'dontKnow']);
    expect(firstIssue(wrong, rules)).toHaveProperty('path', ['questions', 0, 'dontKnow']);
  });

  test('tells answers from other values', () => {
    for (const answer of answers) expect([answer, isAnswer(question, answer)]).toEqual([answer, true]);
    for (const other of [...others, ...never]) expect([other, isAnswer(question, other)]).toEqual([other, false]);
    expect(silent ? 0 : 1).toBe(Math.min(1, answers.length));
  });

  test('says so if its answers may hold what a visitor likes, or what is private', () => {
    const written = answers.flatMap((answer) => swapped(answer, 'a@b.c'));
    const free = written.some((answer) => isAnswer(question, answer));
    expect(free || !!typeOf(question).pictures).toBe(holding(question) !== undefined);
  });

  test('offers answers, if it offers any, of which each has its own value', () => {
    const values = offersOf(question).map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
  });

  test('has parts, if it has any, of which each has its own name', () => {
    const values =
      typeOf(question)
        .parts?.(question)
        .map(({ value }) => value) ?? [];
    expect(new Set(values).size).toBe(values.length);
    expect(values.filter((value) => typeof value !== 'string')).toEqual([]);
  });

  test('has words in our language', () => {
    const { text, labels = [] } = typeOf(question).wording(question, en);
    for (const words of [text, ...labels]) expect(words).toMatch(/\S/);
  });

  test('has a control that begins without an answer', () => {
    expect(isAnswer(question, typeOf(question).blank?.(question))).toBe(false);
  });

  test('counts each of its answers in every score', () => {
    const tally = counted(
      countingOf(question),
      answers.map((answer) => [answer, 3]),
    );
    for (const [name, score] of Object.entries(scoresOf(question))) {
      const { n, counts, value } = score(tally);
      expect([name, n % 3, counts['invalid'] ?? 0]).toEqual([name, 0, 0]);
      expect(n).toBeGreaterThan(0);
      expect(Number.isFinite(value ?? 0)).toBe(true);
    }
  });

  test('has no value before anybody has answered', () => {
    for (const score of Object.values(scoresOf(question)))
      expect(score(countingOf(question).empty())).toMatchObject({ n: 0, value: null, interval: null });
  });

  test('counts alike in whatever order and in whatever parts', () => {
    const { empty, add, merge } = countingOf(question);
    const whole = answers.reduce(add, empty());
    const parts = answers.map((answer) => add(empty(), answer)).reverse();
    expect(parts.reduce(merge, empty())).toEqual(whole);
    expect(
      counted(
        countingOf(question),
        answers.map((answer) => [answer, 1]),
      ),
    ).toEqual(whole);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(
      counted(
        countingOf(question),
        answers.map((answer) => [answer, 5]),
      ),
    ).toEqual([1, 2, 3, 4, 5].map(() => whole).reduce(merge, empty()));
  });

  test('derives the same scalars from the same answer', () => {
    for (const answer of answers) {
      const derived = typeOf(question).derive?.(question, answer) ?? {};
      expect(typeOf(question).derive?.(question, structuredClone(answer)) ?? {}).toEqual(derived);
      for (const value of Object.values(derived))
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
    }
  });
});

test('a rating leaves what is not on its scale out of its scores', () => {
  for (const { question, others } of Object.values(fixtures)) {
    if (typeOf(question).family !== 'rating') continue;
    // A tally writes numbers and their strings alike, so what reads as an answer is for `isAnswer` to keep out.
    const apart = others.filter((value) => !isAnswer(question, Number(value))).map(String);
    const tally = apart.reduce(countingOf(question).add, countingOf(question).empty());
    for (const score of Object.values(scoresOf(question)))
      expect(score(tally)).toMatchObject({ n: 0, value: null, counts: { invalid: apart.length } });
  }
});

test('effort has five points, and its only score says that less is better', () => {
  const question = { type: 'ces', id: 'ces', scale: 'effort' } as const;
  expect([0, 1, 5, 6].map((answer) => isAnswer(question, answer))).toEqual([false, true, true, false]);
  const { effort, ...others } = scoresOf(question);
  expect(others).toEqual({});
  expect(effort!({ counts: { 1: 2, 4: 1 }, unanswered: {} })).toMatchObject({ value: 2, better: 'lower' });
});

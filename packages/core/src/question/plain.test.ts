import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentence } from '../issue.ts';
import { parseSurvey } from '../parse.ts';
import { counted } from '../tally/counting.ts';
import { en } from '../texts/en.ts';
import { type AnyQuestion, checks, countingOf, isAnswer, scoresOf, typeOf } from './index.ts';
import { scaleLibrary } from './scale-library.ts';

const said = (question: unknown): string[] => {
  const parsed = parseSurvey({ id: 'x', questions: [question] });
  return 'issues' in parsed ? parsed.issues.map(sentence) : [];
};
const given = (question: AnyQuestion, values: unknown[]): unknown[] =>
  values.filter((value) => isAnswer(question, value));
const scored = (question: AnyQuestion, answers: unknown[]) => {
  const tally = counted(
    countingOf(question),
    answers.map((answer) => [answer, 1]),
  );
  return Object.fromEntries(Object.entries(scoresOf(question)).map(([name, score]) => [name, score(tally)]));
};
const marked = (question: AnyQuestion, answer: unknown) => typeOf(question).mark?.(question, answer);

describe('a rating', () => {
  const scales = Object.entries(scaleLibrary).flatMap(([scale, { points }]) => points.map((n) => [scale, n] as const));

  test.each(scales)('on the scale of %s has a word of its own for each of %i points', (scale, points) => {
    const question = { type: 'rating', scale, points } as AnyQuestion;
    expect(said(question)).toEqual([]);
    const { text, labels } = typeOf(question).wording(question, en);
    expect(text).toMatch(/[?.]$/);
    expect(new Set(labels).size).toBe(points);
    expect(given(question, [0, 1, points, points + 1])).toEqual([1, points]);
  });

  test('has as many points as its words, on whatever number it begins', () => {
    const question = { type: 'rating' as const, labels: ['no', 'a bit', 'yes'], from: 0 as const };
    expect(given(question, [-1, 0, 1, 2, 3])).toEqual([0, 1, 2]);
    expect(scored(question, [0, 2, 2])['mean']).toMatchObject({ value: 4 / 3, counts: { 0: 1, 1: 0, 2: 2 } });
    expect(scored(question, [0, 2, 2])['topBox']).toMatchObject({ value: 2 / 3, method: 'top-1-box/wilson' });
  });

  test('where less is better counts the lower end, and says so', () => {
    const { bottomBox, mean, ...others } = scored({ type: 'rating', scale: 'effort' }, [1, 2, 5]);
    expect(others).toEqual({});
    expect(bottomBox).toMatchObject({ value: 2 / 3, method: 'bottom-2-box/wilson' });
    expect(mean).toMatchObject({ better: 'lower' });
  });

  test.each([
    [{ scale: 'agreement', points: 6 }, 'questions[0].points: 6 is not possible here. Use one of 5, 7.'],
    [{ labels: ['a', 'b'], points: 3 }, 'questions[0].points: 3 is not possible here. Use one of 2.'],
    [{ points: 3, top: 3 }, 'questions[0].top: top 3 would count every answer. Give at most 2, one less than points.'],
  ])('with %j says what is wrong', (fields, sentence) => {
    expect(said({ type: 'rating', ...fields })).toEqual([sentence]);
  });
});

describe('thumbs', () => {
  test('are two points, unless it is said that they are more, which they cannot be', () => {
    const question = { type: 'csat', look: 'thumbs' } as const;
    expect(given(question, [0, 1, 2, 3])).toEqual([1, 2]);
    expect(scored(question, [2, 2, 1])['topBox']).toMatchObject({ value: 2 / 3, method: 'top-1-box/wilson' });
    expect(said(question)).toEqual([]);
    expect(said({ ...question, points: 5 })).toEqual([
      'questions[0].points: thumbs are two points, and not 5. Give 2, or another look.',
    ]);
  });
});

describe('a slider', () => {
  test('has the places that its steps make, whatever binary fractions make of them', () => {
    const question = { type: 'slider', min: -0.5, max: 1, step: 0.1 } as const;
    expect(given(question, [-0.5, -0.2, 0.1 + 0.2, 0.7, 1])).toHaveLength(5);
    expect(given(question, [-0.6, 0.05, 1.1, Number.NaN])).toEqual([]);
  });

  test('has a mean and a median', () => {
    const { mean, median } = scored({ type: 'slider' }, [10, 20, 90]);
    expect([mean?.value, median?.value]).toEqual([40, 20]);
  });

  test.each([
    [{ min: 5, max: 5 }, 'questions[0].min: it is too large. Give at most 4.'],
    [{ min: 0, max: 1, step: 2 }, 'questions[0].min: it is too large. Give at most -1.'],
    [{ step: 0 }, 'questions[0].step: it is too small. Give at least 0.000001.'],
  ])('with %j has nowhere to stand, and it is said why', (fields, sentence) => {
    expect(said({ type: 'slider', ...fields })).toEqual([sentence]);
  });
});

describe('a text', () => {
  test.each([
    [
      'email',
      ['a@b', 'ann.o’neil+x@shop.example', 'jörg@bücher.example'],
      ['ann', 'a@', '@b', 'a b@c', 'a@b..c', 'a@b,'],
    ],
    [
      'url',
      ['https://shop.example', 'HTTP://shop.example/?a=b#c'],
      ['shop.example', 'ftp://x', 'https://', 'https://a b'],
    ],
    ['tel', ['+43 (1) 234-567', '112', '٠١٢٣٤٥'], ['12', 'call me', '+', '1'.repeat(21)]],
  ])('that is to be %s is written as one', (input, good, bad) => {
    const question = { type: 'text', input } as AnyQuestion;
    expect(given(question, [...good, ...bad])).toEqual(good);
  });

  test('that is to be a number is a number, within its bounds and on its steps', () => {
    const question = { type: 'text', input: 'number', min: 1, max: 10, step: 3 } as const;
    expect(given(question, [-2, 0, 1, 2, 4, 7, 10, 13, '4'])).toEqual([1, 4, 7, 10]);
    const { mean, median } = scored(question, [1, 4, 10]);
    expect([mean?.value, median?.value]).toEqual([5, 4]);
    expect(given({ type: 'text', input: 'number' }, [-1.5, 0, 1e9, 1e10])).toEqual([-1.5, 0, 1e9]);
  });

  test('has no score where it is words', () => {
    expect(scoresOf({ type: 'text', input: 'email' })).toEqual({});
  });
});

describe('choices', () => {
  const options = [
    'web',
    'shop',
    { id: 'other', text: 'Elsewhere', other: true },
    { id: 'none', text: 'None', exclusive: true },
  ];
  const question = { type: 'choices', options } as const satisfies AnyQuestion;

  test('give each option its share of respondents, not of choices', () => {
    const answers = [['web', 'shop'], ['web'], [{ id: 'other', text: 'Fair' }, 'web'], ['none']];
    const scores = scored(question, answers);
    expect(Object.values(scores).map(({ value, n }) => [value, n])).toEqual([
      [0.75, 4],
      [0.25, 4],
      [0.25, 4],
      [0.25, 4],
    ]);
    expect(scores['share:web']).toMatchObject({ method: 'share/wilson', counts: { chosen: 3, others: 1 } });
  });

  test('ask for no more than there are, once some have been left out', () => {
    const three = { ...question, options: ['web', options[3]!], min: 3 };
    expect(given(three, [['web'], ['none'], ['web', 'none'], []])).toEqual([['web'], ['none']]);
  });

  test.each([
    [{ min: 4 }, 'questions[0].min: it is too large. Give at most 3.'],
    [{ min: 3, max: 2 }, 'questions[0].min: it is too large. Give at most 2.'],
    [
      { key: ['webb'] },
      'questions[0].key[0]: no option has the id "webb". Did you mean web? Use one of web, shop, other, none.',
    ],
  ])('with %j could not be answered, and it is said why', (fields, sentence) => {
    expect(said({ ...question, ...fields })).toEqual([sentence]);
  });
});

test('consent is a share of those who were asked, and who skips has not given it', () => {
  const score = scoresOf({ type: 'consent', purpose: 'You may quote me.' })['given']!;
  expect(score({ counts: { true: 3 }, unanswered: { skipped: 1 } })).toMatchObject({
    value: 0.75,
    n: 4,
    counts: { given: 3, withheld: 1 },
  });
});

test('what a visitor leaves to be reached by enters no tally', () => {
  const question = { type: 'contact', purpose: 'To answer.', fields: { name: 'optional', email: 'optional' } } as const;
  const tally = counted(countingOf(question), [
    [{ email: 'ann@shop.example' }, 2],
    [{ email: 'a@b', name: 'Ann' }, 1],
  ]);
  expect(tally).toEqual({ counts: { email: 2, 'name+email': 1 }, unanswered: {} });
  expect(said({ type: 'contact', purpose: 'x', fields: {} })).toEqual([
    'questions[0].fields: it asks for nothing. Give name, email or tel.',
  ]);
});

describe('an address', () => {
  const hostile = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JavaScript:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shop.example/x',
    'file:///etc/passwd',
    'https:shop.example',
    'https://',
    'https://shop.example/ x',
    'https://shop.example/\u0000',
    '',
  ];

  test.each(hostile)('%j is refused in links and pictures', (address) => {
    expect(said({ type: 'link', href: address })).toHaveLength(1);
    expect(said({ type: 'consent', purpose: 'x', href: address })).toHaveLength(1);
    const options = ['a', 'b'].map((id) => ({ id, text: id, image: address }));
    expect(said({ type: 'picture', options })).toHaveLength(2);
  });

  test('of a link is of the web, a mail or a phone', () => {
    for (const href of ['https://shop.example/a?b=c#d', 'http://127.0.0.1', 'mailto:a@b.example', 'tel:+431234'])
      expect(said({ type: 'link', href })).toEqual([]);
  });

  test('of a picture is of the web, of the site, or the picture itself', () => {
    const addresses = [
      'https://cdn.example/a.png',
      '/a.png',
      './a',
      '../a',
      '//cdn.example/a',
      'data:image/svg+xml,%3Csvg/%3E',
    ];
    const options = addresses.map((image, i) => ({ id: `${i}`, text: 'A door', image }));
    expect(said({ type: 'picture', options })).toEqual([]);
    expect(said({ type: 'picture', options: options.map((option) => ({ ...option, text: ' ' })) })[0]).toBe(
      'questions[0].options[0].text: it is blank, and who does not see the picture has nothing else. Say what is in the picture.',
    );
  });
});

describe('in a quiz', () => {
  const options = ['Vienna', 'Graz', { id: 'other', text: 'Elsewhere', other: true }];

  test.each<[AnyQuestion, unknown, number | null]>([
    [{ type: 'choice', options, key: 'Graz' }, 'Graz', 1],
    [{ type: 'choice', options, key: 'Graz' }, { id: 'other', text: 'Graz' }, 0],
    [{ type: 'dropdown', options, key: { Vienna: 1, Graz: 0.5 } }, 'Graz', 0.5],
    [{ type: 'choice', options }, 'Graz', null],
    [{ type: 'choices', options, key: ['Vienna', 'Graz'] }, ['Graz'], 0],
    [{ type: 'choices', options, key: ['Vienna', 'Graz'], marking: 'right-minus-wrong' }, ['Graz'], 0.5],
    [{ type: 'choices', options }, ['Graz'], null],
    [{ type: 'boolean', key: false }, false, 1],
    [{ type: 'boolean' }, false, null],
    [{ type: 'text', key: ['Vienna', 'Wien'] }, ' wien. ', 1],
    [{ type: 'text', key: ['Vienna'] }, 'Graz', 0],
    [{ type: 'text', input: 'number', key: 3.14, tolerance: 0.01 }, 3.15, 1],
    [{ type: 'text' }, 'Graz', null],
  ])('%j answered with %j earns %j', (question, answer, mark) => {
    expect(said(question)).toEqual([]);
    expect(isAnswer(question, answer)).toBe(true);
    expect(marked(question, answer)).toBe(mark);
  });

  test('a key that is no option is found', () => {
    expect(said({ type: 'choice', options, key: 'Wien' })).toEqual([
      'questions[0].key: no option has the id "Wien". Use one of Vienna, Graz, other.',
    ]);
    expect(said({ type: 'dropdown', options, key: { Wien: 1 } })).toEqual([
      'questions[0].key.Wien: no option has the id "Wien". Use one of Vienna, Graz, other.',
    ]);
  });
});

describe('whatever comes', () => {
  const questions: AnyQuestion[] = [
    { type: 'choices', options: ['a', { id: 'b', text: 'B', other: true }] },
    { type: 'dropdown', options: ['a', { id: 'b', text: 'B', other: true }] },
    { type: 'rating', scale: 'trust' },
    { type: 'slider' },
    ...(['text', 'email', 'url', 'tel', 'number'] as const).map((input) => ({ type: 'text', input }) as const),
    { type: 'date', min: '2026-01-01' },
    { type: 'contact', purpose: 'x', fields: { name: 'optional', email: 'optional', tel: 'optional' } },
    { type: 'consent', purpose: 'x' },
    { type: 'boolean' },
  ];

  test('a check answers yes or no, and what it lets through is counted and marked', () => {
    const near = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.record({ id: fc.constant('b'), text: fc.string() }))),
      fc.record(
        { name: fc.string(), email: fc.constantFrom('a@b', 'a'), __proto__: fc.jsonValue() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...questions), near, fc.jsonValue(), (question, answer, key) => {
        const fits = isAnswer(question, answer);
        expect([true, false]).toContain(fits);
        if (!fits) return;
        const { add, empty } = countingOf(question);
        expect(JSON.parse(JSON.stringify(add(empty(), answer)))).toEqual(add(empty(), answer));
        // A page looks for no fault in a key: the worst that may come of one is a mark of 0.
        const mark = marked({ ...question, key } as AnyQuestion, answer) ?? 0;
        expect(mark >= 0 && mark <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a check takes no longer than its answer is long', () => {
    const long = ['@', '.', '1', '(', 'a', 'a@', 'a.', '1 ', 'https://'].map((part) => `${part.repeat(200_000)} !`);
    const lists = [Array.from({ length: 200_000 }, () => 'a'), Array.from({ length: 200_000 }, (_, i) => `${i}`)];
    const before = performance.now();
    for (const type of Object.keys(checks))
      for (const question of questions.filter((one) => one.type === type))
        for (const answer of [...long, ...lists])
          expect([true, false]).toContain(isAnswer({ ...question, maxLength: 1e9 } as AnyQuestion, answer));
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

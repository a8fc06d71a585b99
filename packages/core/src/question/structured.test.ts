import { describe, expect, test } from 'vitest';
import { derive, marks, type SurveyDocument } from '../index.ts';
import { parseSurvey } from '../parse.ts';
import { counted } from '../tally/counting.ts';
import { en } from '../texts/en.ts';
import { type AnyQuestion, countingOf, isAnswer, offersOf, scoresOf, typeOf } from './index.ts';

const survey = (...questions: unknown[]) => {
  const parsed = parseSurvey({ id: 'x', questions } as SurveyDocument);
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues));
  return parsed.survey;
};
/** The scores of answers, by name. */
const scored = (question: AnyQuestion, ...answers: unknown[]) => {
  const tally = counted(
    countingOf(question),
    answers.map((answer) => [answer, 1]),
  );
  return (name: string) => scoresOf(question)[name]!(tally);
};

describe('a grid', () => {
  const rows = ['speed', 'price'];

  test('scores each row by those who answered it, and keeps who skipped it', () => {
    const score = scored({ type: 'matrix', rows }, { speed: 5, price: 3 }, { speed: 4 }, { speed: 1 });
    expect(score('mean:speed')).toMatchObject({ n: 3, value: 10 / 3 });
    expect(score('topBox:speed').value).toBeCloseTo(2 / 3);
    expect(score('mean:price')).toMatchObject({ n: 1, value: 3, counts: { skipped: 2 } });
  });

  test('takes its scale from the library, and says where less is better', () => {
    const question: AnyQuestion = { type: 'matrix', rows, scale: 'effort' };
    expect(typeOf(question).wording(question, en).labels).toEqual(en.scales.effort.labels[5]);
    expect(Object.keys(scoresOf(question))).toEqual(['bottomBox:speed', 'mean:speed', 'bottomBox:price', 'mean:price']);
    expect(scored(question, { speed: 2 })('mean:speed').better).toBe('lower');
  });

  test('with options shares each row out among them', () => {
    const question: AnyQuestion = { type: 'matrix', rows, options: ['yes', 'a:b'] };
    const score = scored(question, { speed: 'yes', price: 'a:b' }, { speed: 'a:b' });
    expect([score('share:speed:yes').value, score('share:price:a:b').value]).toEqual([0.5, 1]);
    expect(offersOf(question).map(({ value }) => value)).toEqual(['yes', 'a:b']);
    expect(isAnswer(question, { speed: 3 })).toBe(false);
  });

  test('may ask for every row', () => {
    const question: AnyQuestion = { type: 'matrix', rows, everyRow: true };
    expect([{ speed: 1 }, { speed: 1, price: 1 }].map((answer) => isAnswer(question, answer))).toEqual([false, true]);
  });
});

describe('a ranking of the first few', () => {
  const question: AnyQuestion = { type: 'ranking', options: ['a', 'b', 'c', 'd'], top: 1 };

  test('shares the places behind them among the rest', () => {
    const score = scored(question, ['a'], ['a'], ['b']);
    expect(score('rank:a')).toMatchObject({ n: 3, better: 'lower' });
    // Three options share the places two to four.
    expect(['a', 'b', 'c'].map((option) => score(`rank:${option}`).value)).toEqual([5 / 3, 7 / 3, 3]);
    expect(score('first:a').value).toBeCloseTo(2 / 3);
  });
});

describe('a constant sum', () => {
  const question: AnyQuestion = { type: 'constant-sum', options: ['a', 'b', 'c'] };

  test('may be off by what thirds cannot be written with', () => {
    expect(isAnswer(question, { a: 33.3, b: 33.3, c: 33.3 })).toBe(true);
    expect(isAnswer(question, { a: 33, b: 33, c: 33 })).toBe(false);
    expect(isAnswer({ ...question, total: 1 }, { a: 0.33, b: 0.33 })).toBe(false);
  });

  test('counts an option that was left out as one that was given nothing', () => {
    const score = scored(question, { a: 60, b: 40 }, { c: 100 });
    expect(['a', 'b', 'c'].map((option) => score(`share:${option}`).value)).toEqual([0.3, 0.2, 0.5]);
  });
});

describe('picks from mixed sets', () => {
  const question: AnyQuestion = { type: 'maxdiff', items: ['a', 'b', 'c', 'd'], setSize: 3 };
  const picked = (...shown: string[]) => [{ shown, best: 'a', worst: 'b' }];

  test('come from sets of that size, without repeats', () => {
    expect(isAnswer(question, picked('a', 'b', 'd'))).toBe(true);
    for (const other of [picked('a', 'b'), picked('a', 'b', 'c', 'd'), picked('a', 'b', 'b')])
      expect(isAnswer(question, other)).toBe(false);
  });

  test('score an item by how often it was shown', () => {
    const answer = [...picked('a', 'b', 'c'), { shown: ['a', 'd', 'c'], best: 'd', worst: 'c' }];
    const score = scored(question, answer);
    expect(['a', 'b', 'c', 'd'].map((item) => score(`bestWorst:${item}`).value)).toEqual([0.5, -1, -0.5, 1]);
    expect(score('bestWorst:a').n).toBe(2);
  });
});

describe('quizzes', () => {
  const quiz = survey(
    { type: 'matching', left: ['a', 'b'], right: ['x', 'y'], key: { a: 'x', b: 'y' }, points: 4 },
    {
      type: 'fill-blank',
      sentence: '[city] [pi] [free]',
      blanks: ['city', 'pi', 'free'],
      key: { city: ['Bern'], pi: { number: 3.14, tolerance: 0.01 } },
    },
    { type: 'matching', id: 'plain', left: ['a', 'b'], right: ['x', 'y'] },
  );

  test('give part of the points for part of the pairs and blanks', () => {
    const answers = { matching: { a: 'x', b: 'x' }, 'fill-blank': { city: ' BERN.', free: 'what' }, plain: { a: 'x' } };
    expect(marks(quiz, answers)).toEqual({ matching: 0.5, 'fill-blank': 0.5 });
    expect(derive(quiz, answers)).toMatchObject({ total: 2.5, share: 0.5 });
  });

  test('give nothing for a blank without a key, and leave out who left it out', () => {
    expect(marks(quiz, { 'fill-blank': { free: 'what' } })).toEqual({ matching: null, 'fill-blank': 0 });
  });

  test('count what was right in a blank, and never the words', () => {
    const [, blank] = quiz.questions;
    const score = scored(blank!, { city: 'bern', pi: '3,15' }, { city: 'Genf' }, { city: 'bern' });
    expect([score('right:city').value, score('right:pi').value]).toEqual([2 / 3, 1]);
    expect(JSON.stringify(countingOf(blank!).add(countingOf(blank!).empty(), { free: 'secret' }))).not.toContain(
      'secret',
    );
  });

  test('share out matches that have no key', () => {
    expect(scored(quiz.questions[2]!, { a: 'x' }, { a: 'y' })('share:a:x').value).toBe(0.5);
  });
});

describe("Kano's pair", () => {
  const question: AnyQuestion = { type: 'kano', functional: 'With?', dysfunctional: 'Without?' };
  const pair = (functional: number, dysfunctional: number) => ({ functional, dysfunctional });

  test('says what the feature is to each visitor, once', () => {
    const answers = [pair(1, 5), pair(3, 5), pair(1, 3), pair(3, 3), pair(5, 1), pair(1, 1)];
    expect(answers.map((answer) => typeOf(question).derive!(question, answer)['category'])).toEqual([...'OMAIRQ']);
    expect(derive(survey(question), { kano: pair(1, 5) })).toEqual({ 'kano.category': 'O', scoring: 1 });
  });

  test('has the shares and coefficients of its table', () => {
    const score = scored(question, pair(1, 5), pair(1, 3), pair(3, 3), pair(1, 1));
    expect(['O', 'A', 'Q', 'M'].map((category) => score(`share:${category}`).value)).toEqual([0.25, 0.25, 0.25, 0]);
    expect([score('better').value, score('worse').value]).toEqual([2 / 3, -1 / 3]);
  });

  test('takes an importance only if it asks for one', () => {
    const answer = { ...pair(1, 5), importance: 9 };
    expect([question, { ...question, importance: true }].map((one) => isAnswer(one, answer))).toEqual([false, true]);
    expect(scoresOf(question)).not.toHaveProperty('importance');
  });
});

describe('a gap', () => {
  const said = (expectation: number, perception: number) => ({ expectation, perception });

  test('of one thing is one number', () => {
    const question: AnyQuestion = { type: 'gap' };
    expect(derive(survey(question), { gap: said(7, 4) })).toEqual({ 'gap.gap': -3, scoring: 1 });
    expect(derive(survey(question), { gap: { perception: 4 } })).toEqual({});
    expect(scored(question, said(7, 4), said(5, 6))('gap')).toMatchObject({ n: 2, value: -1 });
  });

  test('of several items is their mean by dimension, and over the dimensions', () => {
    const question: AnyQuestion = {
      type: 'gap',
      items: ['a', 'b', 'c', 'd'],
      dimensions: { x: ['a', 'b'], y: ['c'] },
    };
    const answer = { a: said(7, 5), b: said(6, 6), c: said(5, 6), d: said(4, 1) };
    expect(typeOf(question).derive!(question, answer)).toEqual({
      gap: -1,
      'dimension:x': -1,
      'dimension:y': 1,
      'gap:a': -2,
      'gap:b': 0,
      'gap:c': 1,
      'gap:d': -3,
    });
    const score = scored(question, answer);
    expect(['gap', 'dimension:x', 'gap:d', 'perception:c'].map((name) => score(name).value)).toEqual([-1, -1, -3, 6]);
  });

  test('may be rated in importance, on the same points', () => {
    const question: AnyQuestion = { type: 'gap', points: 5, importance: 'Does it matter?' };
    expect(scored(question, { importance: 5 }, { importance: 2 })('importance').value).toBe(3.5);
    expect(isAnswer(question, { importance: 6 })).toBe(false);
    expect(isAnswer({ type: 'gap' }, { expectation: 5, importance: 5 })).toBe(false);
  });
});

test('nothing that a page may be handed makes a check throw', () => {
  const odd: unknown[] = [{ toString: 1 }, [{ toString: 1, valueOf: 2 }], { shown: [[]] }, Symbol('x'), 5n, () => 1];
  const questions: AnyQuestion[] = [
    { type: 'matrix', rows: ['a'] },
    { type: 'ranking', options: ['a'] },
    { type: 'constant-sum', options: ['a', 'b'] },
    { type: 'maxdiff', items: ['a', 'b', 'c'] },
    { type: 'maxdiff', items: ['a', 'b', 'c'], sets: [['a', 'b']] },
    { type: 'matching', left: ['a'], right: ['b'] },
    { type: 'fill-blank', sentence: '[a]', blanks: ['a'] },
    { type: 'kano', functional: '', dysfunctional: '', importance: true },
    { type: 'gap', items: ['a'] },
    { type: 'gap' },
    { type: 'maturity' },
  ];
  for (const question of questions)
    for (const value of odd)
      for (const answer of [
        value,
        { a: value },
        [value],
        { a: { expectation: value } },
        [{ shown: value, best: value }],
      ])
        expect(isAnswer(question, answer)).toBe(false);
});

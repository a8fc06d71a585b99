import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { off } from '../../../../test/reference/reference.ts';
import { addQuiz, emptyQuiz, mergeQuizzes } from '../tally/quiz.ts';
import { markBlanks, markChoice, markMatching, markMulti, markTrueFalse } from './mark.ts';
import { quizItems } from './quiz.ts';

interface Reference {
  marks: number[][];
  difficulty: number[];
  pointBiserial: number[];
  ladder: number[][];
  ladderDiscrimination: number[];
}
const { quiz }: { quiz: Reference } = JSON.parse(
  readFileSync(new URL('../../../../test/reference/scales.json', import.meta.url), 'utf8'),
);
const tallied = (rows: (number | null)[][]) => rows.reduce(addQuiz, emptyQuiz());

describe('a mark', () => {
  test('of a choice is the credit of its option', () => {
    expect([markChoice('a', 'a'), markChoice('b', 'a'), markChoice(undefined, 'a')]).toEqual([1, 0, null]);
    expect([markChoice('b', { a: 1, b: 0.5 }), markChoice('toString', { a: 1 }), markChoice('a', { a: 3 })]).toEqual([
      0.5, 0, 1,
    ]);
  });

  test('of true or false is all or nothing', () => {
    expect([markTrueFalse(true, true), markTrueFalse(false, true), markTrueFalse(null, true)]).toEqual([1, 0, null]);
  });

  test('of several options asks for exactly these, or takes wrong ones off right ones', () => {
    expect([markMulti(['b', 'a', 'a'], ['a', 'b']), markMulti(['a'], ['a', 'b'])]).toEqual([1, 0]);
    const partly = (answer: string[]) => markMulti(answer, ['a', 'b'], 'right-minus-wrong');
    expect([partly(['a']), partly(['a', 'b', 'x']), partly(['x', 'y']), partly([])]).toEqual([0.5, 0.5, 0, 0]);
    expect([markMulti(null, ['a']), markMulti([], []), markMulti(['a'], [])]).toEqual([null, 1, 0]);
  });

  test('of pairs is the share that match', () => {
    expect(markMatching({ a: '1', b: '3' }, { a: '1', b: '2' })).toBe(0.5);
    expect([markMatching(undefined, { a: '1' }), markMatching({}, { a: '1' })]).toEqual([null, 0]);
  });

  test('of blanks forgives case, spaces, a full stop and the form of letters', () => {
    const key = [{ accept: ['São Paulo'] }, { number: 3.14, tolerance: 0.01 }];
    expect(markBlanks(['  são   PAULO. ', '3,15'], key)).toBe(1);
    expect(markBlanks(['Sa\u0303o Paulo', '3.16'], key)).toBe(0.5);
    expect(markBlanks(['', ' '], key)).toBeNull();
    expect(markBlanks([null, 'three'], key)).toBe(0);
  });

  test('of blanks forgives one slip in long words when told to', () => {
    const one = (text: string, typos: boolean) => markBlanks([text], [{ accept: ['Vienna', 'Wien'] }], { typos });
    expect(['Vienn', 'Viennna', 'Vjenna', 'xVienna'].map((text) => one(text, true))).toEqual([1, 1, 1, 1]);
    expect(['Vjenna', 'Wein'].map((text) => one(text, false))).toEqual([0, 0]);
    expect(['Win', 'Vjenma', 'Vie'].map((text) => one(text, true))).toEqual([0, 0, 0]);
  });
});

describe('item analysis', () => {
  test('agrees with base R on difficulty and point-biserial correlation', () => {
    for (const [i, item] of quizItems(tallied(quiz.marks)).entries()) {
      expect(off(item.difficulty.value, quiz.difficulty[i]!)).toBeLessThan(1e-12);
      expect(off(item.itemTotal.value, quiz.pointBiserial[i]!)).toBeLessThan(1e-12);
      expect(item.difficulty.method).toBe('difficulty/wilson');
    }
  });

  test('agrees with psychometric on how thirds differ', () => {
    const found = quizItems(tallied(quiz.ladder), { extremes: 1 / 3 }).map(({ discrimination }) => discrimination);
    expect(found).toEqual(quiz.ladderDiscrimination.map((d) => expect.closeTo(d, 12)));
  });

  test('shares the last places among those who tie', () => {
    // Two strongest of five: one with 2 points, and half of the two with 1 point, of whom one had item 0 right.
    const rows = [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ];
    expect(quizItems(tallied(rows), { extremes: 0.4 })[0]!.discrimination).toBeCloseTo(0.75, 12);
  });

  test('counts what was left out as omitted and as no mark', () => {
    const [item] = quizItems(
      tallied([
        [null, 1],
        [1, 1],
        [1, 0],
        [0.5, 0],
      ]),
    );
    expect(item).toMatchObject({ omitted: 1, difficulty: { value: 0.625, method: 'difficulty/t' } });
  });

  test('of nobody says nothing', () => {
    expect(quizItems(emptyQuiz())).toEqual([]);
    expect(quizItems(tallied([[1]]))[0]).toMatchObject({ discrimination: 0, itemTotal: { value: null } });
  });
});

test('quiz tallies merge in any order and chunks', () => {
  const mark = fc.constantFrom(0, 0.5, 1, null);
  const rows = fc.array(fc.tuple(mark, mark, mark));
  fc.assert(
    fc.property(rows, rows, rows, (a, b, c) => {
      const all = tallied([...a, ...b, ...c]);
      expect(mergeQuizzes(mergeQuizzes(tallied(c), tallied(a)), tallied(b))).toEqual(all);
      expect(mergeQuizzes(tallied(a), mergeQuizzes(tallied(b), tallied(c)))).toEqual(all);
      expect(mergeQuizzes(all, emptyQuiz())).toEqual(all);
    }),
  );
});

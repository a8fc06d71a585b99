import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import { fill } from '../survey.ts';
import { asked, next } from './flow.ts';

const survey = fill({
  id: 'x',
  questions: [
    { type: 'nps' },
    { type: 'choice', id: 'reason', options: ['price', 'other'], when: { answer: 'nps', atMost: 6 } },
    { type: 'comment', id: 'more', when: { answer: 'reason', is: 'other' } },
    { type: 'ces' },
  ],
});
const idsAsked = (answers: Record<string, unknown>): string[] => asked(survey, { answers }).map(({ id }) => id);

test('a question is asked once its condition holds', () => {
  expect(idsAsked({})).toEqual(['nps', 'ces']);
  expect(idsAsked({ nps: 3 })).toEqual(['nps', 'reason', 'ces']);
  expect(idsAsked({ nps: 3, reason: 'other' })).toEqual(['nps', 'reason', 'more', 'ces']);
});

test('an answer to a question that is no longer asked counts for nothing', () => {
  expect(idsAsked({ nps: 9, reason: 'other' })).toEqual(['nps', 'ces']);
});

test('attributes decide, too', () => {
  const forPro = fill({ id: 'x', questions: [{ type: 'nps', when: { attribute: 'plan', is: 'pro' } }] });
  expect(asked(forPro, { answers: {}, attributes: { plan: 'pro' } })).toHaveLength(1);
  expect(asked(forPro, { answers: {} })).toHaveLength(0);
});

test('the next question is the one behind, and there is none behind the last', () => {
  expect(next(survey, { answers: {} })?.id).toBe('nps');
  expect(next(survey, { answers: { nps: 3 } }, 'nps')?.id).toBe('reason');
  expect(next(survey, { answers: { nps: 9 } }, 'nps')?.id).toBe('ces');
  expect(next(survey, { answers: {} }, 'ces')).toBeUndefined();
});

test('behind a question that an answer took away, the way leads on and not back to the start', () => {
  expect(next(survey, { answers: { nps: 9 } }, 'reason')?.id).toBe('ces');
});

test('neither throws nor runs in circles, whatever was answered', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const { condition } = fc.letrec((again) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.record({ answer: id, exists: fc.boolean() }),
      fc.record({ answer: id, is: fc.integer(), atLeast: fc.integer() }, { requiredKeys: ['answer'] }),
      fc.record({ attribute: fc.string(), in: fc.array(fc.string()) }),
      fc.record({ all: fc.array(again('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(again('condition'), { maxLength: 3 }) }),
      fc.record({ not: again('condition') }),
    ),
  }));
  const question = fc.record(
    { type: fc.constantFrom('nps', 'ces'), id, when: condition },
    { requiredKeys: ['type', 'id'] },
  );
  const answers = fc.dictionary(fc.oneof(id, fc.constantFrom('__proto__', 'toString')), fc.jsonValue());
  let flows = 0;
  fc.assert(
    fc.property(fc.uniqueArray(question, { selector: (q) => q.id, minLength: 1 }), answers, (questions, given) => {
      const parsed = parseSurvey({ id: 'x', questions });
      if ('issues' in parsed) return;
      flows++;
      const facts = { answers: given };
      const visited: string[] = [];
      for (let at = next(parsed.survey, facts); at; at = next(parsed.survey, facts, at.id)) visited.push(at.id);
      expect(visited).toEqual(asked(parsed.survey, facts).map((q) => q.id));
    }),
    { numRuns: 300 },
  );
  expect(flows).toBeGreaterThan(30);
});

import { expect, test } from 'vitest';
import { sentence } from '../issue.ts';
import { parseSurvey } from '../parse.ts';
import { fill, type SurveyDocument } from '../survey.ts';
import { graphIssues } from './graph.ts';

const nps = { type: 'nps' };
const found = (document: Record<string, unknown>): string[] => {
  const parsed = parseSurvey({ id: 'x', ...document });
  if ('issues' in parsed) throw new Error(parsed.issues.map(sentence).join());
  const issues = graphIssues(parsed.survey);
  for (const issue of issues) expect(sentence(issue)).toMatch(/^\S+: .+\.$/s);
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};
test.each<[Record<string, unknown>, string]>([
  [{ who: { attribute: 'age', between: [9, 2] } }, 'impossible-condition targeting.who'],
  [
    { on: [{ event: { name: 'order', when: { attribute: 'total', atLeast: 9, atMost: 2 } } }] },
    'impossible-condition targeting.on.0.event.when',
  ],
  [
    { on: [{ sequence: { of: ['cart', { name: 'order', when: { any: [] } }] } }] },
    'impossible-condition targeting.on.0.sequence.of.1.when',
  ],
  [{ off: [{ name: 'undo', when: { attribute: 'a', in: [] } }] }, 'impossible-condition targeting.off.0.when'],
  [{ schedule: { from: '2027-02-01', until: '2027-02-01' } }, 'never-open targeting.schedule.until'],
  [{ schedule: { from: '2027-02-02' }, until: '2027-02-01' }, 'never-open targeting.until'],
])('targeting %j never lets anybody through', (targeting, issue) => {
  expect(found({ questions: [nps], targeting })).toEqual([issue]);
});

test('targeting that can let somebody through is not told', () => {
  const targeting = {
    who: { attribute: 'age', between: [2, 9] },
    on: [{ event: { name: 'order', when: { attribute: 'total', atLeast: 2, atMost: 9 } } }, { scroll: 0.5 }],
    off: ['undo'],
    schedule: { from: '2027-02-01', until: '2027-02-02' },
    until: '2027-02-02',
  };
  expect(found({ questions: [nps], targeting })).toEqual([]);
});

const when = (condition: unknown, ...before: unknown[]): string[] =>
  found({
    questions: [
      nps,
      { type: 'choice', options: ['a', 'b'] },
      ...before,
      { type: 'comment', id: 'last', when: condition },
    ],
  });

test.each<unknown>([
  { answer: 'nps', atLeast: 11 },
  { answer: 'nps', is: '9' },
  { answer: 'nps', atLeast: 9, atMost: 6 },
  { answer: 'nps', between: [7, 6] },
  { answer: 'nps', exists: false, atMost: 6 },
  { answer: 'choice', is: 'c' },
  { answer: 'choice', in: ['c', 'd'] },
  { all: [{ answer: 'nps', atLeast: 9 }, { not: { answer: 'nps', atLeast: 7 } }] },
  {
    all: [
      { answer: 'choice', is: 'a' },
      { answer: 'choice', is: 'b' },
    ],
  },
  {
    all: [
      { attribute: 'plan', is: 'pro' },
      { attribute: 'plan', is: 'free' },
    ],
  },
  {
    any: [
      { answer: 'choice', is: 'c' },
      { answer: 'nps', is: 11 },
    ],
  },
  { any: [] },
  { not: { all: [] } },
  { not: { any: [{ answer: 'nps' }, { answer: 'nps', exists: false }] } },
])('%j cannot hold', (condition) => {
  expect(when(condition)).toEqual(['impossible-condition questions.2.when']);
});

test.each<unknown>([
  { answer: 'nps', atLeast: 10 },
  { answer: 'nps', exists: false },
  { answer: 'nps', atLeast: 6, atMost: 6 },
  { not: { answer: 'choice', is: 'c' } },
  {
    all: [
      { answer: 'nps', atLeast: 9 },
      { answer: 'choice', is: 'a' },
    ],
  },
  {
    all: [
      { attribute: 'age', atLeast: 18 },
      { attribute: 'age', atMost: 18.5 },
    ],
  },
  { all: [{ attribute: 'plan', in: ['pro', 'free'] }, { not: { attribute: 'plan', is: 'pro' } }] },
  { attribute: 'plan', matches: 'p*', contains: 'q' },
  { all: [] },
])('%j can hold', (condition) => {
  expect(when(condition)).toEqual([]);
});

test('what a condition looks at brings its own condition along', () => {
  const why = { type: 'comment', id: 'why', when: { answer: 'nps', atMost: 6 } };
  expect(when({ all: [{ answer: 'why' }, { answer: 'nps', is: 9 }] }, why)).toEqual([
    'impossible-condition questions.3.when',
  ]);
  expect(
    when(
      {
        all: [
          { answer: 'why', exists: false },
          { answer: 'nps', is: 9 },
        ],
      },
      why,
    ),
  ).toEqual([]);
});

test('a required question that everybody is asked has an answer', () => {
  const without = { answer: 'csat', exists: false };
  expect(when(without, { type: 'csat', required: true })).toEqual(['impossible-condition questions.3.when']);
  expect(when(without, { type: 'csat', required: true, dontKnow: true })).toEqual([]);
});

test('rows and options are looked for where they are offered', () => {
  const matrix = { type: 'matrix', rows: ['speed', 'price'] };
  const several = { type: 'choices', options: ['a', 'b'] };
  expect(when({ answer: 'matrix', row: 'sped' }, matrix)).toEqual(['impossible-condition questions.3.when']);
  expect(when({ answer: 'matrix', row: 'speed', atLeast: 4 }, matrix)).toEqual([]);
  expect(when({ answer: 'choices', contains: 'c' }, several)).toEqual(['impossible-condition questions.3.when']);
  expect(when({ answer: 'choices', contains: 'b' }, several)).toEqual([]);
});

test('a question that every jump passes over is not reached, and a jump behind one that is always taken is not taken', () => {
  const questions = [
    { ...nps, jump: [{ to: 'c' }, { to: 'end' }] },
    { type: 'csat', id: 'b' },
    { type: 'ces', id: 'c' },
  ];
  expect(found({ questions })).toEqual(['unreachable-jump questions.0.jump.1', 'unreachable-question questions.1']);
  const both = [
    { to: 'c', when: { answer: 'nps' } },
    { to: 'end', when: { answer: 'nps', exists: false } },
  ];
  // Two jumps that together leave no way between them are not looked at as one.
  expect(found({ questions: [{ ...nps, jump: both }, ...questions.slice(1)] })).toEqual([]);
});

test('a jump from a question that is not always asked leaves the way below', () => {
  const asking = { ...nps, when: { attribute: 'plan' }, jump: [{ to: 'end' }] };
  expect(found({ questions: [asking, { type: 'csat' }] })).toEqual([]);
});

test('an ending needs a condition that can hold, or a jump', () => {
  const endings = [
    { id: 'a' },
    { id: 'b' },
    { id: 'c', when: { answer: 'nps', is: 11 } },
    { id: 'd', when: { answer: 'nps', is: 10 } },
  ];
  expect(found({ questions: [{ ...nps, jump: [{ to: 'b', when: { answer: 'nps' } }] }], endings })).toEqual([
    'unreachable-ending endings.0',
    'impossible-condition endings.2.when',
  ]);
});

test('a text that takes what is not known by then is told', () => {
  const text = '{{answer.nps|x}} {{answer.last|x}} {{hidden.a|x}} {{hidden.b|x}} {{score.total|0}} {{score.none|0}}';
  expect(found({ hidden: ['a'], questions: [nps, { type: 'csat', text }, { type: 'comment', id: 'last' }] })).toEqual(
    Array(3).fill('unknown-pipe questions.1.text'),
  );
  expect(found({ questions: [nps], thanks: { text: '{{answer.nps|x}}' } })).toEqual([]);
});

test('what cannot be told in a reasonable time is taken as possible', () => {
  const either = Array.from({ length: 20 }, (_, n) => ({
    any: [
      { answer: 'nps', is: n },
      { answer: 'nps', is: n + 1 },
    ],
  }));
  const began = performance.now();
  expect(when({ all: either })).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a document that was never checked does no harm', () => {
  const odd = {
    id: 'x',
    questions: [
      { type: 'nps', when: { answer: 'gone' } },
      { type: 'ces', jump: [{ to: 'nps' }] },
    ],
  };
  expect(graphIssues(fill(odd as SurveyDocument))).toEqual([]);
});

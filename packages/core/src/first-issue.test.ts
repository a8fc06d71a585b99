import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { asked, fill, firstIssue, type Issue, type IssueCode, next, type SurveyDocument, sentence } from './index.ts';
import { parseSurvey, surveyJsonSchema } from './parse.ts';
import { rules } from './question/index.ts';

// Every document is checked twice, against the schemas of all types.
vi.setConfig({ testTimeout: 30_000 });

const kinds = Object.keys(rules);

test('a survey has none', () => {
  expect(firstIssue({ id: 'x', questions: [{ type: 'nps' }, { type: 'comment', id: 'why' }] }, rules)).toBeUndefined();
});

test.each([
  null,
  'nps',
  [],
  {},
  { id: 5, questions: [{ type: 'nps' }] },
  { id: 'x' },
  { id: 'x', questions: {} },
  { id: 'x', questions: [] },
  { id: 'x', questions: [null] },
  { id: 'x', questions: [[]] },
  { id: 'x', questions: [{ type: 'nps' }, { type: 'npss' }] },
  { id: 'x', questions: [{}] },
  { id: 'x', questions: [{ type: 'nps', id: 5 }] },
  { id: 'x', questions: [{ type: 'consent' }] },
  {
    id: 'x',
    questions: [
      { type: 'nps', id: 'a' },
      { type: 'ces', id: 'a' },
    ],
  },
])('of %j it is the first that the whole parse finds', (document) => {
  const parsed = parseSurvey(document);
  const { code, path } = firstIssue(document, rules)!;
  expect('issues' in parsed && parsed.issues[0]).toMatchObject({ code, path });
});

test('it names the type that is unknown and those that are known', () => {
  expect(firstIssue({ id: 'x', questions: [{ type: 'npss' }] }, { nps: rules.nps })).toEqual({
    code: 'unknown-question-type',
    path: ['questions', 0, 'type'],
    data: { type: 'npss', known: ['nps'] },
  });
});

const junk = fc.constantFrom<unknown>(null, true, -1, 0, 0.5, 3, 40, '', 'x', ' ', [], ['x'], {}, { x: 1 });
/** What belongs there; now and then something else, likely enough the faults that are named. */
const mostly = (good: fc.Arbitrary<unknown>, ...faults: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 150, arbitrary: good }, junk, fc.constantFrom(...faults, null));
/** An object, now and then with a key that is misspelt. */
const some = (model: Record<string, fc.Arbitrary<unknown>>, ...requiredKeys: string[]): fc.Arbitrary<unknown> => {
  const object = fc.record(model, { requiredKeys });
  return fc.oneof(
    { weight: 150, arbitrary: object },
    object.map((fields) => ({ ...fields, smaple: 1 })),
    object.map(({ [Object.keys(model)[0]!]: _, ...fields }) => fields),
  );
};
const list = (item: fc.Arbitrary<unknown>, minLength = 1): fc.Arbitrary<unknown> =>
  fc.array(item, { minLength, maxLength: 3 });

const text = mostly(fc.constantFrom('How?', { en: 'How?' }), { de: 5 }, { en: 'x'.repeat(2001) }, 'x'.repeat(2001));
const tests = {
  exists: mostly(fc.boolean()),
  is: mostly(fc.constantFrom('x', 1, false)),
  in: mostly(list(mostly(fc.constantFrom('x', 1)))),
  atLeast: mostly(fc.integer()),
  atMost: mostly(fc.integer()),
  between: mostly(fc.tuple(mostly(fc.integer()), fc.integer()), [1], [1, 2, 3]),
  contains: mostly(fc.constantFrom('x', 1)),
  matches: mostly(fc.constant('a*'), 'x'.repeat(201)),
};
const place = { row: mostly(fc.constant('speed')), part: mostly(fc.constant('text')) };
const { when } = fc.letrec<{ when: unknown }>((again) => ({
  when: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    some({ answer: mostly(fc.constantFrom('nps', 'a'), 'b', 'ces'), ...place, ...tests }, 'answer'),
    some({ attribute: mostly(fc.constant('plan')), ...tests }, 'attribute'),
    some({ hidden: mostly(fc.constant('campaign'), 'campain'), ...tests }, 'hidden'),
    some({ score: mostly(fc.constantFrom('total', 'nps.x'), 'totl', 'z.x'), ...tests }, 'score'),
    some({ all: mostly(list(again('when'), 0)) }, 'all'),
    some({ any: mostly(list(again('when'))) }, 'any'),
    some({ not: again('when') }, 'not'),
  ),
}));
/** What most questions and surveys go without. */
const now = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(undefined) }, arbitrary);
const jump = list(mostly(some({ to: mostly(fc.constantFrom('b', 'end', 'bye'), 'nps', 'z'), when: now(when) }, 'to')));
const carry = some({ from: mostly(fc.constantFrom('nps', 'a'), 'b', 'z'), chosen: mostly(fc.boolean()) }, 'from');
const href = mostly(fc.constantFrom('https://a.example/', 'tel:+43'), 'javascript:x', '/a', ' https://a.example/');
const said = { text: now(text), help: now(text), link: now(some({ href, text }, 'href', 'text')) };
const labelled = some({ id: mostly(fc.constantFrom('d', 'e', 'f', 'g')), text }, 'id', 'text');
const option = mostly(fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x'), labelled));
/** What a type cannot be without, besides options. */
const needed: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  matrix: { rows: mostly(list(option)) },
  maxdiff: { items: mostly(list(option, 3)) },
  matching: { left: mostly(list(option, 2)), right: mostly(list(option, 2)) },
  kano: { functional: text, dysfunctional: text },
  'fill-blank': {
    sentence: mostly(fc.constantFrom('[a] and [b]', { en: '[a]' })),
    blanks: mostly(list(mostly(fc.constantFrom('a', 'b'), 'c', 'a b'))),
  },
};
/** A question of each type, whose keys the others mostly have no use for and keep. */
const question = (type: string, id: string): fc.Arbitrary<unknown> =>
  some(
    {
      type: mostly(fc.constant(type), 'essay', 'npss'),
      id: mostly(fc.constant(id), 'nps', 'a', '9'),
      text,
      when: mostly(now(when)),
      jump: now(mostly(jump)),
      carry: now(mostly(carry)),
      options: mostly(list(option, 2)),
      points: mostly(fc.constantFrom(2, 7, 10), 11, 2.5),
      look: mostly(fc.constantFrom('stars', 'slider')),
      scale: mostly(fc.constantFrom('ease', 'agreement')),
      maxLength: mostly(fc.constantFrom(1, 200)),
      low: text,
      placeholder: text,
      ...needed[type],
    },
    'type',
    'id',
    'options',
    ...Object.keys(needed[type] ?? {}),
  );
const duration = mostly(fc.constantFrom(5, '5s', '0.5h'), '90 days', 'd', '-5d', '1e3d');
const targeting = some({
  on: mostly(list(mostly(some({ event: mostly(fc.constant('done')) }, 'event')))),
  where: mostly(some({ path: mostly(fc.constant('/a/*')) }, 'path')),
  sample: mostly(fc.constantFrom(0, 0.2, 1), 20),
  delay: duration,
  again: duration,
  until: mostly(fc.constantFrom('2027-01-31', '2028-02-29'), '2027-02-30', '2027-02-29', 'soon', '2027', '2027-1-1'),
});
const questions = fc.tuple(
  question('nps', 'nps'),
  fc.constantFrom(...kinds).chain((type) => question(type, 'a')),
  fc.constantFrom(...kinds).chain((type) => question(type, 'b')),
);
const document = some(
  {
    id: mostly(fc.constantFrom('x', 'a.b', '9'), '.env', '-', 'a b', 'x'.repeat(65)),
    version: mostly(fc.constantFrom(1, 7), 1.5, 0),
    questions: mostly(questions),
    thanks: now(mostly(some(said))),
    endings: now(
      mostly(list(mostly(some({ id: mostly(fc.constantFrom('bye', 'c'), 'a', '9'), ...said, when: now(when) }, 'id')))),
    ),
    hidden: mostly(fc.constant(['campaign']), ['9'], 'campaign'),
    shuffle: now(mostly(fc.constantFrom([['nps', 'a']], [['a', 'b']]), [['nps', 'b']], [['a']], [['z', 'a']])),
    confirm: now(mostly(some({ reset: mostly(fc.boolean()), submit: text }))),
    targeting: mostly(targeting),
  },
  'id',
  'questions',
);

test('it finds what the whole parse finds first, where that finds anything, and nothing else', () => {
  let good = 0;
  const codes = new Set<string>();
  fc.assert(
    fc.property(document, (document) => {
      const parsed = parseSurvey(document);
      const first = firstIssue(document, rules);
      if (!first) good++;
      else codes.add(first.code);
      const whole = 'issues' in parsed ? parsed.issues[0]! : undefined;
      expect(first && { code: first.code, path: first.path, said: sentence(first) }).toEqual(
        whole && { code: whole.code, path: whole.path, said: sentence(whole) },
      );
    }),
    { numRuns: 1500 },
  );
  // So that the comparison says something: many of each sort.
  expect(good).toBeGreaterThan(100);
  expect(codes.size).toBeGreaterThan(14);
});

/** What stands between the fields of a document, which a JSON Schema cannot say. */
const between = new Set<IssueCode>([
  'backward-jump',
  'bad-attributes',
  'blank-not-in-text',
  'duplicate-id',
  'duplicate-option',
  'jump-in-group',
  'later-answer',
  'nothing-to-carry',
  'split-group',
  'thumbs-are-two',
  'unknown-answer',
  'unknown-hidden',
  'unknown-option',
  'unknown-place',
  'unknown-question',
  'unknown-score',
]);

test('the JSON Schema takes what the whole parse takes, and refuses what that refuses for a single field', () => {
  const ajv = new Ajv2020({ strictTypes: false });
  addFormats(ajv);
  const isSurvey = ajv.compile(surveyJsonSchema());
  const seen = { both: 0, neither: 0, between: 0 };
  fc.assert(
    fc.property(document, (document) => {
      const json = JSON.parse(JSON.stringify(document));
      const parsed = parseSurvey(json);
      const issues = 'issues' in parsed ? parsed.issues : [];
      const alone = issues.filter(({ code, path }) => !between.has(code) && !isPointsOfScale(code, path));
      expect(isSurvey(json), JSON.stringify([issues, isSurvey.errors])).toBe(alone.length === 0);
      seen[issues.length === 0 ? 'both' : alone.length > 0 ? 'neither' : 'between']++;
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
});

/** How many points there can be depends on the scale. */
const isPointsOfScale = (code: IssueCode, path: Issue['path']): boolean =>
  code === 'not-one-of' && path.at(-1) === 'points';

test('whatever it lets through can be filled and asked', () => {
  let asking = 0;
  fc.assert(
    fc.property(document, fc.dictionary(fc.constantFrom('nps', 'a', 'b'), fc.jsonValue()), (document, answers) => {
      if (firstIssue(document, rules)) return;
      const survey = fill(document as SurveyDocument);
      const visited: string[] = [];
      for (let at = next(survey, { answers }); at; at = next(survey, { answers }, at.id)) visited.push(at.id);
      expect(visited).toEqual(asked(survey, { answers }).map((question) => question.id));
      asking++;
    }),
    { numRuns: 500 },
  );
  expect(asking).toBeGreaterThan(50);
});

test('a condition that is nested without end is refused where the whole parse stops', () => {
  let when: object = { attribute: 'plan' };
  for (let level = 0; level < 20_000; level++) when = { not: when };
  for (const survey of [
    { id: 'x', questions: [{ type: 'nps', when }] },
    { id: 'x', questions: [{ type: 'nps' }], targeting: { who: when } },
  ]) {
    const parsed = parseSurvey(survey);
    expect(firstIssue(survey, rules)).toEqual('issues' in parsed && parsed.issues[0]);
  }
});

test('it never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      firstIssue(document, rules);
      firstIssue({ id: 'x', questions: document }, rules);
    }),
  );
});

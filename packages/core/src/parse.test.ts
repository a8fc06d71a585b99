import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, instruments, type SurveyDocument, sentence } from './index.ts';
import { parseResponse, parseSurvey } from './parse.ts';
import { checks } from './question/index.ts';

const kinds = Object.keys(checks).join(', ');

const said = (parsed: ReturnType<typeof parseSurvey> | ReturnType<typeof parseResponse>): string[] =>
  'issues' in parsed ? parsed.issues.map(sentence) : [];
const saidOf = (...questions: unknown[]): string[] => said(parseSurvey({ id: 'x', questions }));

const response = {
  id: '0192f3a4-5b6c-7d8e-9f01-23456789abcd',
  revision: 1,
  status: 'completed',
  survey: { id: 'nps', version: 1 },
  answers: { nps: 9 },
  order: ['nps'],
  startedAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:05.000Z',
};

describe('a survey document', () => {
  test('needs an id and a question, and gets everything else', () => {
    expect(parseSurvey({ id: 'x', questions: [{ type: 'nps' }] })).toEqual({
      survey: {
        id: 'x',
        version: 1,
        hash: expect.stringMatching(/^[0-9a-f]{16}$/),
        questions: [{ type: 'nps', id: 'nps' }],
      },
    });
  });

  test.each(Object.entries(instruments))('%s of the instruments is one', (_, document) => {
    expect(said(parseSurvey(document))).toEqual([]);
  });

  test('keeps fields that we do not know', () => {
    const document = { id: 'x', tone: 'warm', questions: [{ type: 'nps', colour: 'red' }] };
    expect(parseSurvey(document)).toMatchObject({ survey: { tone: 'warm', questions: [{ colour: 'red' }] } });
  });

  test('has the hash that a browser computes without a schema', () => {
    const document: SurveyDocument = { id: 'x', questions: [{ type: 'comment', extra: 1 }, { type: 'nps' }] };
    expect(parseSurvey(document)).toEqual({ survey: fill(document) });
  });
});

describe('what is wrong with a survey is said with its field and its remedy:', () => {
  test.each([
    [null, 'document: it is null. Give an object.'],
    [[], 'document: it is an array. Give an object.'],
    [{ questions: [{ type: 'nps' }] }, 'id: it is missing. Give a string.'],
    [
      { id: 'a b', questions: [{ type: 'nps' }] },
      'id: "a b" is no survey id. Start with a letter or digit, then use at most 63 letters, digits, dots, dashes or underscores.',
    ],
    [{ id: 'x' }, 'questions: it is missing. Give an array.'],
    [{ id: 'x', questions: [] }, 'questions: it is too small. Give at least 1 item.'],
    [{ id: 'x', version: 1.5, questions: [{ type: 'nps' }] }, 'version: it is a fraction. Give a whole number.'],
    [
      { id: 'x', questions: [{ type: 'nps' }], display: { as: 'popver' } },
      'display.as: "popver" is not possible here. Did you mean popover? Use one of popover, modal, sheet, tab, anchor, inline, page.',
    ],
    [
      { id: 'x', questions: [{ type: 'nps' }], display: { at: 'bottom-left' } },
      'display.at: "bottom-left" is not possible here. Use one of bottom-end, bottom-start, top-end, top-start, bottom, top, end, start.',
    ],
    [
      { id: 'x', questions: [{ type: 'nps' }], display: { as: 'anchor' } },
      'display.to: it is missing. Give a CSS selector.',
    ],
    [
      { id: 'x', questions: [{ type: 'nps' }], targeting: { again: '5x' } },
      'targeting.again: "5x" is no duration. Use seconds as a number, or a text such as 5s, 30m, 12h, 90d or 2w.',
    ],
    [
      { id: 'x', questions: [{ type: 'nps' }], targeting: { until: '2027-02-30' } },
      'targeting.until: "2027-02-30" is no date. Write it as year-month-day, for example 2027-01-31.',
    ],
  ])('%j', (document, sentence) => {
    expect(said(parseSurvey(document))).toEqual([sentence]);
  });

  test.each([
    [{ type: 'npss' }, `questions[0].type: "npss" is no question type. Did you mean nps? Use one of ${kinds}.`],
    [{ type: 'essay' }, `questions[0].type: "essay" is no question type. Use one of ${kinds}.`],
    [{}, `questions[0].type: it is missing. Use one of ${kinds}.`],
    [7, 'questions[0]: it is a number. Give an object.'],
    [
      { type: 'nps', id: '9' },
      'questions[0].id: "9" is no question id. Start with a letter, then use at most 63 letters, digits, dashes or underscores.',
    ],
    [{ type: 'nps', text: { en: 5 } }, 'questions[0].text.en: it is a number. Give a string.'],
    [
      { type: 'nps', low: 5 },
      'questions[0].low: it is no text. Give a string, or an object with one string per language, for example { "en": "Thank you", "de": "Danke" }.',
    ],
    [
      { type: 'csat', points: 3, top: 3 },
      'questions[0].top: top 3 would count every answer. Give at most 2, one less than points.',
    ],
    [{ type: 'consent' }, 'questions[0].purpose: it is missing. Give a text.'],
    [{ type: 'csat', points: 1 }, 'questions[0].points: it is too small. Give at least 2.'],
    [{ type: 'csat', points: 1, top: 3 }, 'questions[0].points: it is too small. Give at least 2.'],
    [{ type: 'csat', top: 6 }, 'questions[0].top: it is too large. Give at most 5.'],
    [
      { type: 'nps', text: {} },
      'questions[0].text: it is no text. Give a string, or an object with one string per language, for example { "en": "Thank you", "de": "Danke" }.',
    ],
    [{ type: 'choice', options: ['a'] }, 'questions[0].options: it is too small. Give at least 2 items.'],
    [
      { type: 'choice', options: ['a', { id: 'a', text: 'A' }] },
      'questions[0].options[1]: the option "a" stands here already. Give each option its own id.',
    ],
    [
      { type: 'choice', options: ['a', 5] },
      'questions[0].options[1]: it is no option. Give a string, or an object with an id and a text.',
    ],
    [
      { type: 'ranking', options: ['a', 'b'], top: 3 },
      'questions[0].top: there are not 3 options. Give at most 2, which is all of them.',
    ],
    [
      { type: 'constant-sum', options: ['a', 'b'], min: 60 },
      'questions[0].min: 60 for each option is more than there is to split. Give at most 50.',
    ],
    [
      { type: 'maxdiff', items: ['a', 'b', 'c'], sets: [['a', 'b', 'a', 'd']] },
      'questions[0].sets[0][3]: no option has the id "d". Use one of a, b, c.',
      'questions[0].sets[0][2]: the option "a" stands here already. Give each option its own id.',
    ],
    [
      { type: 'matching', left: ['a', 'b'], right: ['c', 'd'], key: { a: 'c', b: 'e' } },
      'questions[0].key.b: no option has the id "e". Use one of c, d.',
    ],
    [
      { type: 'fill-blank', sentence: { en: '[city]', de: '[Stadt]' }, blanks: ['city'] },
      'questions[0].blanks[0]: the sentence has no place for the blank "city". Write [city] into it, in every language.',
    ],
    [
      { type: 'fill-blank', sentence: '[a]', blanks: ['a'], key: { a: 'x' } },
      'questions[0].key.a: it says not what is right. Give an array of texts, or { "number": 3.14, "tolerance": 0.01 }.',
    ],
    [
      { type: 'fill-blank', sentence: '[a b]', blanks: ['a b'] },
      'questions[0].blanks[0]: "a b" is no id of a blank. Use at most 64 letters, digits, dashes or underscores.',
    ],
    [
      { type: 'gap', items: ['care'], dimensions: { manners: ['carr'] } },
      'questions[0].dimensions.manners[0]: no option has the id "carr". Did you mean care? Use one of care.',
    ],
    [
      { type: 'comment', when: { answer: 'x', atleast: 3 } },
      'questions[0].when.atleast: there is no such key here. Did you mean atLeast? Correct its spelling or take it out.',
    ],
    [
      { type: 'comment', when: { all: [{ not: { attribute: 'plan', is: [] } }] } },
      'questions[0].when.all[0].not.is: it cannot be compared. Give a string, a number, true or false.',
    ],
    [
      { type: 'comment', when: 'always' },
      'questions[0].when: it is no condition. Give { "answer": <question id> }, or attribute, score or hidden with a name, and a test such as is, in, atLeast or contains, or join conditions by all, any or not.',
    ],
  ])('%j', (question, ...sentences) => {
    expect(saidOf(question)).toEqual(sentences);
  });

  test.each([
    [
      { smaple: 0.1 },
      'targeting.smaple: there is no such key here. Did you mean sample? Correct its spelling or take it out.',
    ],
    [
      { who: { answer: 'nps', is: 9 } },
      'targeting.who: it looks at what is not known before the survey is shown. Use attribute, and nothing else.',
    ],
    [
      { on: [{}] },
      'targeting.on[0]: it names nothing that could happen. Give event, sequence, dwell, scroll, exit, click or present.',
    ],
    [
      { on: [{ event: { nme: 'order' } }] },
      'targeting.on[0].event.name: it is missing. Give a string.',
      'targeting.on[0].event.when: it is missing. Give a condition.',
      'targeting.on[0].event.nme: there is no such key here. Did you mean name? Correct its spelling or take it out.',
    ],
    [
      { off: [7] },
      'targeting.off[0]: it names no event. Give its name, or { "name": <event>, "when": <condition> } with attributes that are its properties.',
    ],
    [{ where: {} }, 'targeting.where: it names no place. Give path or url.'],
    [{ where: { path: 7 } }, 'targeting.where.path: it is no pattern. Give a string, or an array of strings.'],
    [
      { where: { url: '/(a|b)' } },
      'targeting.where.url: "/(a|b)" is no URL pattern. Use * and :name, as in https://*.shop.example/products/:id, without groups or spaces.',
    ],
    [
      { schedule: { timeZone: 'Vienna', hours: '9-17' } },
      'targeting.schedule.timeZone: "Vienna" is no time zone. Use an IANA name such as Europe/Vienna, or visitor.',
      'targeting.schedule.hours: "9-17" are no hours. Write them from-to, for example 09:00-17:00.',
    ],
    [
      { language: ['de_AT'] },
      'targeting.language[0]: "de_AT" is no language tag. Use BCP 47, for example de or pt-BR.',
    ],
    [{ consent: false }, 'targeting.consent: false is not possible here. Use one of true.'],
    [
      { where: { path: '/', consent: true } },
      'targeting.where.consent: there is no such key here. Correct its spelling or take it out.',
    ],
    [
      { on: [{ event: 'a', scrol: 1 }] },
      'targeting.on[0].scrol: there is no such key here. Did you mean scroll? Correct its spelling or take it out.',
    ],
  ])('targeting %j', (targeting, ...sentences) => {
    expect(said(parseSurvey({ id: 'x', questions: [{ type: 'nps' }], targeting }))).toEqual(sentences);
  });

  test('an id that begins with a dot or a dash', () => {
    for (const id of ['..', '-x', '_', '.env'])
      expect(said(parseSurvey({ id, questions: [{ type: 'nps' }] }))[0]).toContain('is no survey id');
  });

  test('a condition that has two faults', () => {
    expect(saidOf({ type: 'nps' }, { type: 'comment', when: { answer: 5, is: [] } })).toEqual([
      'questions[1].when.answer: it is a number. Give a string.',
      'questions[1].when.is: it cannot be compared. Give a string, a number, true or false.',
    ]);
  });

  test('an id that is given twice', () => {
    expect(saidOf({ type: 'nps', id: 'a' }, { type: 'ces', id: 'a' })).toEqual([
      'questions[1].id: the id "a" is taken by questions[0]. Give each question its own id.',
    ]);
  });

  test('a condition on a question that does not exist, or is not asked before', () => {
    expect(
      saidOf(
        { type: 'nps', when: { not: { answer: 'why' } } },
        { type: 'comment', id: 'why', when: { answer: 'npss' } },
      ),
    ).toEqual([
      'questions[0].when.not.answer: the question "why" has not been asked by then. Name a question that stands earlier, or move this one behind it.',
      'questions[1].when.answer: no question has the id "npss". Did you mean nps? Use one of nps, why.',
    ]);
  });

  test.each<[Record<string, unknown>, string]>([
    [
      { questions: [{ type: 'nps' }, { type: 'csat', jump: [{ to: 'nps' }] }] },
      'questions[1].jump[0].to: the question "nps" does not stand later, so the survey might never end. Name a question further down, an ending, or end.',
    ],
    [
      { questions: [{ type: 'nps', jump: [{ to: 'csatt' }] }, { type: 'csat' }] },
      'questions[0].jump[0].to: no later question and no ending is called "csatt". Did you mean csat? Use one of csat, end.',
    ],
    [
      { questions: [{ type: 'nps', when: { hidden: 'campain' } }], hidden: ['campaign'] },
      'questions[0].when.hidden: the survey declares no field "campain". Did you mean campaign? Add it to hidden.',
    ],
    [
      { questions: [{ type: 'nps', when: { score: 'points' } }] },
      'questions[0].when.score: no score is called "points". Use total or share, or <question id>.<name> of a score that the question derives.',
    ],
    [
      { questions: [{ type: 'nps' }, { type: 'choice', options: ['a', 'b'], carry: { from: 'nps' } }] },
      'questions[1].carry.from: no option of the question "nps" stands here, too. Give both questions options of the same ids.',
    ],
    [
      { questions: [{ type: 'nps' }], endings: [{ id: 'nps' }] },
      'endings[0].id: the id "nps" is taken by questions[0]. Give each question its own id.',
    ],
    [
      { questions: [{ type: 'nps' }], thanks: { link: { href: 'javascript:alert(1)', text: 'x' } } },
      'thanks.link.href: "javascript:alert(1)" is no address to lead to. Begin it with https://, http://, mailto: or tel:, and leave no spaces in it.',
    ],
    [
      { questions: [{ type: 'nps' }, { type: 'csat' }, { type: 'ces' }], shuffle: [['nps', 'ces']] },
      'shuffle[0]: its questions do not stand one after the other, each once. Move them together.',
    ],
    [
      { questions: [{ type: 'nps' }, { type: 'csat', when: { answer: 'nps' } }], shuffle: [['nps', 'csat']] },
      'questions[1].when.answer: the question "nps" has not been asked by then. Name a question that stands earlier, or move this one behind it.',
    ],
    [
      { questions: [{ type: 'nps', jump: [{ to: 'end' }] }, { type: 'csat' }], shuffle: [['nps', 'csat']] },
      'questions[0].jump[0].to: the question "nps" has another place for each visitor, so a jump would pass over other questions each time. Take the jump or the group away.',
    ],
  ])('the way through %j', (document, sentence) => {
    expect(said(parseSurvey({ id: 'x', ...document }))).toEqual([sentence]);
  });

  test('every fault at once', () => {
    expect(said(parseSurvey({ id: '', version: 0, questions: [{ type: 'npss' }] }))).toHaveLength(3);
  });

  test('values that JSON does not have', () => {
    const cycle: Record<string, unknown> = { id: 'x' };
    cycle['self'] = cycle;
    expect(said(parseSurvey(cycle))[0]).toMatch(/^self\.self.*nested too deep/);
    expect(saidOf({ type: 'nps', help: () => 1 })).toEqual([
      'questions[0].help: a function has no place in JSON. Leave it out.',
    ]);
    expect(saidOf({ type: 'csat', points: Infinity })).toEqual([
      'questions[0].points: Infinity has no place in JSON. Leave it out.',
    ]);
    expect(saidOf({ type: 'csat', points: NaN })).toEqual([
      'questions[0].points: NaN has no place in JSON. Leave it out.',
    ]);
  });

  test('an object that stands in many places, and in those again', () => {
    let when: unknown = { attribute: 'plan' };
    for (let level = 0; level < 30; level++) when = { all: [when, when] };
    expect(saidOf({ type: 'nps', when })).toEqual(['document: it is too large. Give at most 100000 values.']);
    expect(said(parseResponse({ ...response, answers: { nps: when } }))).toEqual([
      'document: it is too large. Give at most 100000 values.',
    ]);
  });
});

describe('a response', () => {
  test('is taken as it is, with fields that we do not know', () => {
    const known = { ...response, mood: 'good', context: { path: '/', referrer: 'x' } };
    expect(parseResponse(known)).toEqual({ response: known });
  });

  test('may come from a page with a long address, in a language with many parts', () => {
    const context = { path: `/${'a'.repeat(5000)}`, locale: `en-${'x-abcdefgh'.repeat(10)}` };
    expect(said(parseResponse({ ...response, context }))).toEqual([]);
  });

  test('has one id, in whatever case it was written', () => {
    const parsed = parseResponse({ ...response, id: response.id.toUpperCase() });
    expect(parsed).toEqual({ response });
  });

  test.each(['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
    '%s is nobody’s id',
    (id) => {
      expect(said(parseResponse({ ...response, id }))[0]).toContain('is no response id');
      expect(said(parseResponse({ ...response, id: id.toUpperCase() }))[0]).toContain('is no response id');
    },
  );

  test.each([
    [{ id: 'me' }, 'id: "me" is no response id. Use a UUID, for example 0192f3a4-5b6c-7d8e-9f01-23456789abcd.'],
    [{ revision: 0 }, 'revision: it is too small. Give at least 1.'],
    [{ status: 'done' }, 'status: "done" is not possible here. Use one of shown, partial, completed, dismissed.'],
    [
      { startedAt: 'today' },
      'startedAt: "today" is no moment. Write it as ISO 8601 in UTC, for example 2027-01-31T08:30:00.000Z.',
    ],
    [{ answers: undefined }, 'answers: it is missing. Give an object.'],
    [{ order: 'nps' }, 'order: it is a string. Give an array.'],
    [
      { unanswered: { nps: 'skipped' } },
      'unanswered.nps: the question "nps" stands under answers, too. Leave one of the two out.',
    ],
    [{ answers: { ['a'.repeat(65)]: 1 } }, `answers.${'a'.repeat(65)}: it is too large. Give at most 64 characters.`],
  ])('with %j says what is wrong', (change, sentence) => {
    expect(said(parseResponse({ ...response, ...change }))).toEqual([sentence]);
  });
});

describe('whatever arrives', () => {
  const json = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.object({ maxDepth: 3 }) as fc.Arbitrary<unknown>);
  const key = fc.constantFrom(
    'type',
    'id',
    'when',
    'answer',
    'all',
    'not',
    'options',
    'text',
    'jump',
    'to',
    'carry',
    'points',
    'top',
    '__proto__',
    'constructor',
  );
  const value = fc.oneof(json, fc.constantFrom('nps', 'csat', 'choice', 'comment', 'constructor', -1, 3));
  const nearlyQuestion = fc.array(fc.tuple(key, value)).map((pairs) => Object.fromEntries(pairs) as unknown);

  test('parsing never throws, and each issue has its sentence', () => {
    fc.assert(
      fc.property(json, fc.array(nearlyQuestion), (document, questions) => {
        for (const parsed of [parseSurvey(document), parseSurvey({ id: 'x', questions }), parseResponse(document)])
          for (const text of said(parsed)) expect(text).toMatch(/^\S.*: .+\.$/s);
      }),
    );
  });

  test('nothing is nested so deep that a stack overflows', () => {
    const deep = JSON.parse(`${'{"all":['.repeat(50_000)}{}${']}'.repeat(50_000)}`);
    expect(said(parseSurvey({ id: 'x', questions: [{ type: 'nps', when: deep }] }))[0]).toContain('nested too deep');
    expect(said(parseResponse({ ...response, answers: { a: deep } }))[0]).toContain('nested too deep');
  });

  test('no prototype changes', () => {
    const hostile = JSON.parse(
      '{"id":"x","__proto__":{"polluted":1},"questions":[{"type":"nps","__proto__":{"polluted":1},"text":{"__proto__":"polluted"}},{"type":"__proto__"},{"type":"constructor"}]}',
    );
    said(parseSurvey(hostile));
    const answered = JSON.parse(
      '{"answers":{"__proto__":{"polluted":1}},"unanswered":{"__proto__":"skipped"},"constructor":{"prototype":{"polluted":1}}}',
    );
    said(parseResponse({ ...response, ...answered }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a question type that is a name of Object.prototype is unknown', () => {
    expect(saidOf({ type: 'constructor' })[0]).toContain('is no question type');
    expect(saidOf({ type: '__proto__' })[0]).toContain('is no question type');
  });
});

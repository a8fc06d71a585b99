import { expect, test } from 'vitest';
import { parseSurvey } from '../parse.ts';
import type { Survey } from '../survey.ts';
import { asked, ending } from './flow.ts';
import { pipesIn } from './piping.ts';
import type { FlowFacts } from './walk.ts';

function read(text: string, facts: Partial<FlowFacts>): unknown {
  const { survey } = parseSurvey({
    id: 'x',
    hidden: ['campaign'],
    questions: [
      {
        type: 'choices',
        id: 'source',
        options: [
          'web',
          { id: 'shop', text: { en: 'our shop', de: 'dem Laden' } },
          { id: 'other', text: 'Other', other: true },
        ],
      },
      { type: 'comment', id: 'why' },
      { type: 'matrix', id: 'grid', rows: ['speed', 'price'] },
      { type: 'comment', id: 'last', text, help: { en: text, de: `de ${text}` } },
    ],
  }) as { survey: Survey };
  return asked(survey, { answers: {}, ...facts }).at(-1)!.text;
}

test.each<[string, Partial<FlowFacts>, string]>([
  ['What of {{answer.why|it}}?', { answers: { why: 'tea' } }, 'What of tea?'],
  ['What of {{answer.why|it}}?', {}, 'What of it?'],
  ['What of {{answer.why}}?', {}, 'What of ?'],
  ['{{answer.source|x}}', { answers: { source: ['web', 'shop'] } }, 'web and our shop'],
  ['{{answer.source|x}}', { answers: { source: ['web', 'shop'] }, locale: 'de' }, 'web und dem Laden'],
  ['{{answer.source|x}}', { answers: { source: ['shop'] }, locale: 'no tag' }, 'our shop'],
  ['{{answer.source|x}}', { answers: { source: [{ id: 'other', text: 'a fair' }] } }, 'a fair'],
  ['{{answer.grid.speed|none}}', { answers: { grid: { speed: 4 } } }, '4'],
  ['{{answer.grid|none}}', { answers: { grid: { speed: 4 } } }, 'none'],
  ['{{answer.why|it}}', { answers: { why: 'data:image/webp;base64,UklG' } }, 'it'],
  ['{{attribute.plan|any}} {{hidden.campaign|any}}', { attributes: { plan: 'pro' }, hidden: { campaign: 7 } }, 'pro 7'],
  ['{{hidden.secret|any}}', { hidden: { secret: 7 } }, 'any'],
  ['{{score.total|0}}', { derive: () => ({ total: 12 }) }, '12'],
  ['{{score.total|0}}', {}, '0'],
  ['{{attribute.toString|none}} {{answer.__proto__|none}}', {}, 'none none'],
  [
    '{{ answer.why }} {{answer}} {{other.why|x}} {answer.why}',
    { answers: { why: 'tea' } },
    '{{ answer.why }} {{answer}} {{other.why|x}} {answer.why}',
  ],
])('%s', (text, facts, words) => expect(read(text, facts)).toBe(words));

test('what a visitor wrote is read as it is, and looked at once', () => {
  const facts = { answers: { why: '<b>{{attribute.plan|x}}</b> $& {{answer.why}}' }, attributes: { plan: 'pro' } };
  expect(read('You said: {{answer.why|…}}', facts)).toBe('You said: <b>{{attribute.plan|x}}</b> $& {{answer.why}}');
});

test('a long answer is cut', () => {
  expect([...(read('{{answer.why}}', { answers: { why: '👍'.repeat(900) } }) as string)]).toHaveLength(200);
});

test('an option is read filled in, and travels as it stands in the document', () => {
  const { survey } = parseSurvey({
    id: 'x',
    questions: [
      { type: 'comment', id: 'name' },
      { type: 'choice', options: ['For {{answer.name|me}}', { id: 'b', text: 'Not for {{answer.name|me}}' }] },
    ],
    thanks: {
      text: 'Bye, {{answer.name|you}}',
      link: { href: 'https://example.com/', text: 'For {{answer.name|you}}' },
    },
  }) as { survey: Survey };
  const facts = { answers: { name: 'Ann', choice: 'For {{answer.name|me}}' } };
  const [, choice] = asked(survey, facts);
  expect(choice).toHaveProperty('options', [
    { id: 'For {{answer.name|me}}', text: 'For Ann' },
    { id: 'b', text: 'Not for Ann' },
  ]);
  expect(ending(survey, facts)).toEqual({
    text: 'Bye, Ann',
    link: { href: 'https://example.com/', text: 'For Ann' },
  });
});

test('every text says what it takes, and where', () => {
  expect(
    pipesIn({ text: { en: '{{answer.a.b|c}} {{score.total}}' }, id: '{{answer.x}}', labels: ['{{hidden.y|}}'] }),
  ).toEqual([
    { from: 'answer', name: 'a.b', fallback: 'c', path: ['text', 'en'] },
    { from: 'score', name: 'total', fallback: undefined, path: ['text', 'en'] },
    { from: 'hidden', name: 'y', fallback: '', path: ['labels', 0] },
  ]);
});

import { expect, test } from 'vitest';
import { found, testPairs } from '../../../../test/support/pairs.ts';
import type { SurveyDocument } from '../survey.ts';
import { lintRules, lintSurvey, patched } from './index.ts';

const csats = (count: number, more: object = {}) => Array.from({ length: count }, () => ({ type: 'csat', ...more }));
const agree = (text: string) => ({ type: 'rating', scale: 'agreement', text });
const yesNo = (text: string) => ({ type: 'boolean', text });
const keyed = (right: string, ...wrong: string[]) => ({ type: 'choice', options: [right, ...wrong], key: right });
const research = { profile: 'research' } as const;
const before = { id: 'x', questions: [{ type: 'csat', id: 'a', text: 'How was it?' }, { type: 'nps' }] };
const changed = (version: number | undefined, ...questions: object[]) => ({
  survey: { ...(version && { version }), questions },
  options: { previous: before as SurveyDocument },
});

testPairs(lintRules.flow, {
  'too-many-questions': {
    bad: [csats(4), { survey: { questions: csats(16) }, options: { profile: 'relationship' } }],
    good: [
      csats(3),
      { survey: { questions: csats(4) }, options: research },
      [{ type: 'section', text: 'Hello.' }, ...csats(3), { type: 'link', href: 'https://example.com' }],
      [
        yesNo('Did you buy?'),
        ...csats(2, { when: { answer: 'boolean', is: true } }),
        ...csats(2, { when: { answer: 'boolean', is: false } }),
      ],
      [{ type: 'csat', jump: [{ to: 'last' }] }, ...csats(5), { type: 'comment', id: 'last' }],
    ],
  },
  'time-estimate': {
    bad: [
      [{ type: 'comment' }, { type: 'comment' }, { type: 'comment' }, { type: 'comment' }],
      { type: 'matrix', rows: Array.from({ length: 18 }, (_, i) => `Row ${i}`) },
    ],
    good: [[{ type: 'nps' }, { type: 'comment' }], { survey: { questions: csats(20) }, options: research }],
  },
  'required-open-text': {
    bad: [
      { type: 'comment', required: true },
      { type: 'text', required: true },
    ],
    good: [{ type: 'comment' }, { type: 'csat', required: true }],
  },
  'open-first': {
    bad: [
      [{ type: 'comment' }, { type: 'csat' }],
      [{ type: 'section', text: 'Hello.' }, { type: 'comment' }, { type: 'nps' }],
    ],
    good: [[{ type: 'csat' }, { type: 'comment' }], { type: 'comment' }],
  },
  'large-box': {
    bad: [{ type: 'comment', lines: 8 }],
    good: [
      { type: 'comment', lines: 3 },
      { type: 'comment' },
      { type: 'comment', lines: 8, help: 'We read every word.' },
    ],
  },
  'all-required': {
    bad: [csats(2, { required: true })],
    good: [
      [{ type: 'csat', required: true }, { type: 'comment' }],
      [{ type: 'csat', required: true }],
      csats(2, { required: true, dontKnow: true }),
    ],
  },
  'matrix-rows': {
    bad: [
      { type: 'matrix', rows: ['Tea', 'Cake'] },
      { survey: { questions: [{ type: 'matrix', rows: [...'abcdefgh'] }] }, options: research },
    ],
    good: [
      { survey: { questions: [{ type: 'matrix', rows: [...'abcdefg'] }] }, options: research },
      { type: 'matrix', rows: ['Tea'] },
    ],
  },
  'matrix-order': {
    bad: [{ type: 'matrix', rows: ['Tea', 'Cake', 'Bread'] }],
    good: [
      { type: 'matrix', rows: ['Tea', 'Cake', 'Bread'], shuffle: true },
      { type: 'matrix', rows: ['Tea', 'Cake'] },
      { type: 'matrix', rows: ['Monday', 'Tuesday', 'Wednesday'] },
    ],
  },
  'yes-no-run': {
    bad: [
      ['Was it warm?', 'Was it fresh?', 'Was it sweet?'].map(yesNo),
      ['It was warm.', 'It was fresh.', 'It was sweet.'].map(agree),
      {
        type: 'matrix',
        scale: 'agreement',
        text: 'The tea …',
        rows: ['It was warm.', 'It was fresh.', 'It was sweet.'],
      },
      ['Was it warm?', 'Was it fresh?', 'Was it sweet?'].map((text) => ({
        type: 'choice',
        text,
        options: ['Yes', 'No'],
      })),
    ],
    good: [
      ['Was it warm?', 'Was it fresh?'].map(yesNo),
      ['It was warm.', 'It was unpleasant.', 'It was sweet.', 'It was strong.'].map(agree),
      [yesNo('Was it warm?'), yesNo('Was it fresh?'), { type: 'csat' }, yesNo('Was it sweet?')],
    ],
  },
  'general-after-specific': {
    bad: [
      [
        { type: 'csat', role: 'specific' },
        { type: 'csat', role: 'overall' },
      ],
      [{ type: 'csat', role: 'specific' }, { type: 'nps' }],
    ],
    good: [
      [
        { type: 'csat', role: 'overall' },
        { type: 'csat', role: 'specific' },
      ],
      [{ type: 'nps' }, { type: 'csat', role: 'specific' }],
    ],
  },
  'rating-without-why': {
    bad: [{ type: 'nps' }, { type: 'csat' }, [{ type: 'csat', role: 'overall' }, { type: 'csat' }]],
    good: [[{ type: 'nps' }, { type: 'comment' }], { type: 'comment' }, csats(2)],
  },
  'demographics-first': {
    bad: [[{ type: 'date', text: 'Born when?', role: 'characteristic' }, { type: 'csat' }]],
    good: [
      [{ type: 'csat' }, { type: 'date', text: 'Born when?', role: 'characteristic' }],
      [
        { ...yesNo('Do you drive?'), role: 'characteristic' },
        { type: 'csat', when: { answer: 'boolean', is: true } },
      ],
    ],
  },
  'sensitive-no-optout': {
    bad: [
      { type: 'choice', text: 'What is your gender?', options: ['Woman', 'Man', 'Neither'] },
      { type: 'text', text: 'What is your income?' },
    ],
    good: [
      { type: 'choice', text: 'What is your gender?', options: ['Woman', 'Man', 'I prefer not to say'] },
      { type: 'text', text: 'What is your income?', notApplicable: 'Prefer not to say' },
      { type: 'csat', text: 'How was the tea?' },
    ],
  },
  unreachable: {
    bad: [
      [{ type: 'csat', jump: [{ to: 'end' }] }, { type: 'comment' }],
      [{ type: 'csat' }, { type: 'comment', when: { answer: 'csat', atLeast: 9 } }],
    ],
    good: [[{ type: 'csat' }, { type: 'comment', when: { answer: 'csat', atLeast: 4 } }]],
  },
  'branch-on-missing': {
    bad: [
      [{ type: 'nps' }, { type: 'comment', when: { not: { answer: 'nps', atLeast: 9 } } }],
      [
        { type: 'nps', required: true, dontKnow: true },
        { type: 'comment', when: { not: { answer: 'nps', atLeast: 9 } } },
      ],
    ],
    good: [
      [{ type: 'nps' }, { type: 'comment', when: { answer: 'nps', atMost: 8 } }],
      [
        { type: 'nps', required: true },
        { type: 'comment', when: { not: { answer: 'nps', atLeast: 9 } } },
      ],
      [{ type: 'nps' }, { type: 'comment', when: { not: { answer: 'nps', exists: true } } }],
      [
        { type: 'nps' },
        { type: 'comment', when: { all: [{ answer: 'nps', exists: true }, { not: { answer: 'nps', atLeast: 9 } }] } },
      ],
      [{ type: 'nps' }, { type: 'comment', when: { not: { attribute: 'plan', is: 'pro' } } }],
    ],
  },
  'piping-missing-fallback': {
    bad: [
      { type: 'csat', text: 'Dear {{attribute.name}}, how was it?' },
      { type: 'csat', text: 'Dear {applicant}, how was it?' },
      { survey: { questions: [{ type: 'csat' }], thanks: { text: 'Thank you, {{attribute.name}}.' } } },
    ],
    good: [
      { type: 'csat', text: 'Dear {{attribute.name|guest}}, how was it?' },
      { type: 'csat', text: 'How was it?' },
      { type: 'comment', text: 'What does f(x) = { x } say?', help: '{}' },
    ],
  },
  'confirm-missing': {
    bad: [
      { survey: { questions: csats(2) }, options: { profile: 'assessment' } },
      { survey: { questions: csats(2), confirm: { reset: true } }, options: { profile: 'assessment' } },
      { survey: { questions: csats(2), editable: false } },
    ],
    good: [
      { survey: { questions: csats(2), confirm: { reset: true, submit: true } }, options: { profile: 'assessment' } },
      { survey: { questions: csats(2), editable: false, confirm: { submit: true } } },
      csats(2),
    ],
  },
  'quiz-no-key': {
    bad: [
      { survey: { questions: [{ type: 'choice', options: ['a', 'b'] }] }, options: { profile: 'quiz' } },
      {
        survey: {
          questions: [{ type: 'fill-blank', sentence: '[a] and [b]', blanks: ['a', 'b'], key: { a: ['x'] } }],
        },
        options: { profile: 'quiz' },
      },
    ],
    good: [
      { survey: { questions: [keyed('a', 'b')] }, options: { profile: 'quiz' } },
      {
        survey: { questions: [{ type: 'choice', options: ['a', 'b'], role: 'characteristic' }, { type: 'csat' }] },
        options: { profile: 'quiz' },
      },
      { type: 'choice', options: ['a', 'b'] },
    ],
  },
  'quiz-multiple-keys': {
    bad: [
      { type: 'choice', options: ['a', 'b', 'c'], key: { a: 1, b: 1 } },
      { type: 'choices', options: ['a', 'b'], key: ['a', 'b'] },
      [1, 2, 3].map(() => ({ type: 'boolean', key: true })),
    ],
    good: [
      { type: 'choice', options: ['a', 'b', 'c'], key: { a: 1, b: 0.5 } },
      { type: 'choices', options: ['a', 'b', 'c'], key: ['a', 'b'] },
      [true, false, true].map((key) => ({ type: 'boolean', key })),
    ],
  },
  'quiz-longest-correct': {
    bad: [[1, 2, 3].map(() => keyed('the right one', 'no', 'nor'))],
    good: [
      [keyed('the right one', 'no'), keyed('yes', 'the wrong one'), keyed('yes', 'the wrong one')],
      keyed('the right one', 'no'),
    ],
  },
  'maxdiff-design': {
    bad: [
      { type: 'maxdiff', items: [...'abcdef'], times: 1 },
      { type: 'maxdiff', items: [...'abcdef'], setSize: 6 },
      {
        type: 'maxdiff',
        items: [...'abc'],
        sets: [
          ['a', 'b'],
          ['a', 'c'],
          ['a', 'b', 'c'],
        ],
      },
    ],
    good: [{ type: 'maxdiff', items: [...'abcdef'] }],
  },
  'kano-pair': {
    bad: [
      { type: 'kano', functional: 'How would you feel?', dysfunctional: 'How would you feel?' },
      { type: 'kano', functional: 'If there is no tea?', dysfunctional: 'If there is tea?' },
    ],
    good: [
      { type: 'kano', functional: 'If there is tea?', dysfunctional: 'If there is no tea?' },
      { type: 'kano', functional: 'If it is fast?', dysfunctional: 'If it is slow?' },
    ],
  },
  'servqual-balance': {
    bad: [
      { type: 'gap', items: ['a', 'b'], dimensions: { one: ['a'] } },
      { type: 'gap', items: ['a', 'b'], dimensions: { one: ['a', 'b'], two: ['b'] } },
      { type: 'gap', items: ['a'], weights: { one: 60, two: 30 } },
      [
        { type: 'matrix', id: 'expected', rows: ['a', 'b'] },
        { type: 'matrix', id: 'perceived', rows: ['a', 'c'] },
      ],
    ],
    good: [
      { type: 'gap', items: ['a', 'b'], dimensions: { one: ['a'], two: ['b'] }, weights: { one: 60, two: 40 } },
      [
        { type: 'matrix', id: 'expected', rows: ['a', 'b'] },
        { type: 'matrix', id: 'perceived', rows: ['b', 'a'] },
      ],
    ],
  },
  'goal-unit-ambiguous': {
    bad: [{ survey: { questions: csats(1) }, options: { goals: [{ metric: 'nps', baseline: 0.2, change: 0.05 }] } }],
    good: [
      {
        survey: { questions: csats(1) },
        options: { goals: [{ metric: 'nps', baseline: 0.2, change: 0.05, unit: 'points' }] },
      },
      csats(1),
    ],
  },
  'no-decision': {
    bad: [{ survey: { questions: csats(1) }, options: research }],
    good: [
      { survey: { questions: csats(1, { decision: 'Whether to change the supplier.' }) }, options: research },
      { type: 'csat' },
    ],
  },
  'nps-no-choice': {
    bad: [{ survey: { questions: [{ type: 'nps' }] }, options: { choice: false } }],
    good: [{ type: 'nps' }, { survey: { questions: [{ type: 'csat' }] }, options: { choice: false } }],
  },
  'small-sample': {
    bad: [
      { survey: { questions: csats(1) }, options: { expected: 12 } },
      {
        survey: { questions: csats(1) },
        options: { expected: 100, goals: [{ metric: 'top box', change: 0.05, unit: 'points' }] },
      },
    ],
    good: [
      {
        survey: { questions: csats(1) },
        options: { expected: 2000, goals: [{ metric: 'top box', change: 0.05, unit: 'points' }] },
      },
      csats(1),
    ],
  },
  identifiers: {
    bad: [
      { type: 'text', input: 'email', text: 'Where?' },
      { type: 'text', text: 'What is your phone number?' },
    ],
    good: [
      {
        type: 'text',
        input: 'email',
        text: 'Where shall we send the answer?',
        help: 'Only to answer you; deleted after a month.',
      },
      { type: 'contact', purpose: 'To answer you.' },
      [
        { type: 'text', input: 'email', text: 'Where?' },
        { type: 'consent', purpose: 'You may write to me.' },
      ],
      { type: 'text', text: 'What is missing?' },
    ],
  },
  'masked-address': {
    bad: [
      { type: 'comment', text: 'What is your e-mail address?' },
      { type: 'text', text: 'Your phone number, please?' },
    ],
    good: [
      { type: 'comment', text: 'What is your e-mail address?', mask: false },
      { type: 'text', input: 'email', text: 'What is your e-mail address?' },
      { type: 'comment', text: 'How do you like our e-mail letters?' },
    ],
  },
  'trigger-timing': {
    bad: [
      { survey: { questions: csats(1), targeting: { sample: 0.5 } } },
      { survey: { questions: csats(1), targeting: { on: [{ event: 'bought' }], again: '1d' } } },
    ],
    good: [
      { survey: { questions: csats(1), targeting: { on: [{ event: 'bought' }] } } },
      { survey: { questions: csats(1), targeting: { delay: '20s' } } },
      { survey: { questions: csats(1), targeting: { sample: 0.5 }, display: { as: 'inline' } } },
      csats(1),
    ],
  },
  'version-change': {
    bad: [
      changed(undefined, { type: 'csat', id: 'a', text: 'How is it?' }, { type: 'nps' }),
      changed(1, { type: 'csat', id: 'a', text: 'How was it?', points: 7 }, { type: 'nps' }),
      changed(undefined, { type: 'nps' }, { type: 'csat', id: 'a', text: 'How was it?' }),
    ],
    good: [
      changed(2, { type: 'csat', id: 'a', text: 'How is it?' }, { type: 'nps' }),
      changed(undefined, { type: 'csat', id: 'a', text: 'How was it?', decision: 'More tea.' }, { type: 'nps' }),
      changed(undefined, { type: 'csat', id: 'a', text: 'How was it?' }, { type: 'nps' }, { type: 'comment' }),
    ],
  },
  'unknown-allowance': {
    bad: [
      { type: 'csat', lint: { 'long-stm': 'The law prescribes the words.' } },
      { survey: { questions: csats(1), lint: { everything: 'We know.' } } },
    ],
    good: [{ type: 'csat', lint: { 'long-stem': 'The law prescribes the words.' } }],
  },
});

test('a reason for a rule that was misspelt is moved to the rule that was meant', () => {
  const survey = { id: 'x', questions: [{ type: 'csat', lint: { 'long-stm': 'Law.' } }] } as SurveyDocument;
  const finding = found('unknown-allowance', { survey: survey as never })[0]!;
  expect(patched(survey, finding.fix!).questions[0]!.lint).toEqual({ 'long-stem': 'Law.' });
});

test('an open question that is required is an error in a micro-survey and a warning elsewhere', () => {
  const severity = (profile: 'micro' | 'research') =>
    found('required-open-text', { type: 'comment', required: true }, { profile })[0]!.severity;
  expect([severity('micro'), severity('research')]).toEqual(['error', 'warning']);
});

test('every fix of a flow ends what it was for', () => {
  const bad: [string, object, object?][] = [
    [
      'branch-on-missing',
      { questions: [{ type: 'nps' }, { type: 'comment', when: { not: { answer: 'nps', atLeast: 9 } } }] },
    ],
    ['confirm-missing', { questions: csats(2), editable: false }],
    ['confirm-missing', { questions: csats(2), confirm: { submit: 'Sure?' } }, { profile: 'assessment' }],
    ['matrix-order', { questions: [{ type: 'matrix', rows: ['Tea', 'Cake', 'Bread'] }] }],
    ['rating-without-why', { questions: [{ type: 'nps', id: 'why' }] }],
    ['required-open-text', { questions: [{ type: 'comment', required: true }] }],
    [
      'sensitive-no-optout',
      { questions: [{ type: 'choice', text: 'What is your gender?', options: ['Woman', 'Man'] }] },
    ],
    ['sensitive-no-optout', { questions: [{ type: 'text', text: 'What is your income?' }] }],
    ['trigger-timing', { questions: csats(1), targeting: { delay: '20s', again: '1d' } }],
    ['version-change', { questions: [{ type: 'csat', id: 'a' }] }, { previous: before }],
  ];
  for (const [rule, fields, options] of bad) {
    const survey = { id: 'x', ...fields } as SurveyDocument;
    const finding = found(rule, { survey: survey as never }, options)[0]!;
    const mended = patched(survey, finding.fix!);
    expect(lintSurvey(mended, options).map((finding) => finding.rule)).not.toContain(rule);
  }
});

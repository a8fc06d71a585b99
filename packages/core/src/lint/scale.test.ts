import { expect, test } from 'vitest';
import { found, testPairs } from '../../../../test/support/pairs.ts';
import { lintRules, lintSurvey, patched } from './index.ts';

const rating = (more: object) => ({ type: 'rating', text: 'How was the tea?', ...more });
const choice = (text: string, options: unknown[], more = {}) => ({ type: 'choice', text, options, ...more });
const reasons = ['Price', 'Taste', 'Habit'];
const many = (count: number): string[] =>
  'mint rose lime plum fig kiwi pear apple cherry lemon grape melon'.split(' ').slice(0, count);

testPairs(lintRules.scale, {
  'unbalanced-scale': {
    bad: [rating({ labels: ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'] })],
    good: [
      rating({ labels: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'] }),
      rating({ labels: ['Not at all important', 'Slightly important', 'Important', 'Very important'] }),
      rating({ scale: 'satisfaction' }),
    ],
  },
  'missing-end-labels': {
    bad: [
      rating({ low: '', high: 'Good' }),
      rating({}),
      { type: 'slider', text: 'How was the tea?' },
      { type: 'nps', low: ' ' },
    ],
    good: [
      rating({ low: 'Bad', high: 'Good' }),
      rating({ scale: 'quality' }),
      { type: 'slider', low: 'Cold', high: 'Hot' },
      { type: 'nps' },
      { type: 'csat', points: 7 },
      { type: 'kano', functional: 'With it?', dysfunctional: 'Without it?' },
    ],
  },
  'direction-unclear': {
    bad: [
      rating({ low: 'Excellent', high: 'Poor' }),
      { type: 'csat', low: 'Very satisfied', high: 'Very dissatisfied' },
      rating({ low: 'Very little effort', high: 'Very much effort' }),
    ],
    good: [
      rating({ low: 'Excellent', high: 'Poor', better: 'lower' }),
      rating({ low: 'Poor', high: 'Excellent' }),
      { type: 'ces', scale: 'effort' },
      rating({ scale: 'effort' }),
    ],
  },
  'scale-length': {
    bad: [
      rating({ scale: 'agreement', points: 7 }),
      { type: 'csat', points: 6 },
      rating({ points: 7, low: 'Not important', high: 'Very important' }),
      rating({ points: 11, low: 'Poor', high: 'Excellent' }),
    ],
    good: [
      { type: 'csat', points: 7 },
      { type: 'ces' },
      rating({ scale: 'agreement' }),
      rating({ points: 11, low: 'Not at all likely', high: 'Extremely likely' }),
      { type: 'nps' },
      { type: 'csat', look: 'thumbs' },
    ],
  },
  'no-midpoint': {
    bad: [{ type: 'csat', points: 4 }, rating({ labels: ['Very poor', 'Poor', 'Good', 'Very good'] })],
    good: [
      { type: 'csat', points: 5 },
      { type: 'csat', points: 2 },
      rating({ points: 4, low: 'Never', high: 'Always' }),
    ],
  },
  'inconsistent-scale': {
    bad: [
      [{ type: 'csat' }, { type: 'csat', points: 7 }],
      [
        rating({ low: 'Very poor', high: 'Very good' }),
        rating({ low: 'Very good', high: 'Very poor', better: 'lower' }),
      ],
      {
        survey: { questions: [{ type: 'csat', points: 7 }] },
        options: { previous: { id: 'x', questions: [{ type: 'csat' }] } },
      },
    ],
    good: [
      [{ type: 'csat' }, { type: 'csat' }],
      [{ type: 'csat' }, { type: 'ces' }],
      [{ type: 'nps' }, rating({ scale: 'likelihood' })],
      { survey: { questions: [{ type: 'csat' }] }, options: { previous: { id: 'x', questions: [{ type: 'csat' }] } } },
    ],
  },
  'labels-not-ordered': {
    bad: [
      rating({ labels: ['Poor', 'Good', 'Fair', 'Very good', 'Excellent'] }),
      rating({ labels: ['Poor', 'Good', 'Good'] }),
    ],
    good: [rating({ labels: ['Poor', 'Fair', 'Good', 'Very good'] }), rating({ labels: ['Blue', 'Green', 'Red'] })],
  },
  'overlapping-ranges': {
    bad: [
      choice('How old are you?', ['Under 18', '18–25', '25–34', '35+']),
      choice('How many?', ['1-3', '5-7', '8 or more']),
      choice('How much?', ['Up to 1,000', '1000 to 2000', 'Over 2000']),
    ],
    good: [
      choice('How old are you?', ['Under 18', '18–24', '25–34', '35+', 'Prefer not to say']),
      choice('How many?', ['0', '1', '2-4', '5 or more']),
      choice('How long?', ['1-3 days', '1-2 weeks', 'Longer']),
      choice('Which model?', ['T100', 'T300']),
      { type: 'choices', text: 'When?', options: ['8–12', '10–14', '12–16'] },
    ],
  },
  'missing-other': {
    bad: [choice('Why did you leave?', reasons), choice('How did you hear about us?', ['Radio', 'Friends', 'Press'])],
    good: [
      choice('Why did you leave?', [...reasons, { id: 'o', text: 'Something else', other: true }]),
      choice('Why did you leave?', [...reasons, 'None of these']),
      choice('Did you find it?', ['Yes', 'Partly', 'No']),
      choice('Why is the sky blue?', reasons, { key: 'Price' }),
    ],
  },
  'missing-na': {
    bad: [
      { type: 'csat', role: 'specific', required: true },
      { type: 'matrix', rows: ['Price', 'Taste'], required: true },
    ],
    good: [
      { type: 'csat', role: 'specific' },
      { type: 'csat', role: 'specific', required: true, notApplicable: true },
      { type: 'csat', role: 'overall', required: true },
      [
        { type: 'boolean', text: 'Did you have tea?' },
        { type: 'csat', role: 'specific', required: true, when: { answer: 'boolean', is: true } },
      ],
    ],
  },
  'na-in-scale': {
    bad: [
      rating({ labels: ['Poor', 'Fair', 'Good', 'Not applicable'] }),
      choice('How often?', ['Never', 'Sometimes', "Don't know", 'Often', 'Always']),
    ],
    good: [
      rating({ labels: ['Poor', 'Fair', 'Good'], notApplicable: true }),
      choice('How often?', ['Never', 'Sometimes', 'Often', 'Always', "Don't know"]),
      choice('Which?', ['Tea', 'Not sure', 'Coffee', 'Milk']),
    ],
  },
  'dk-overuse': {
    bad: [
      [
        { type: 'csat', dontKnow: true },
        { type: 'ces', dontKnow: true },
        { type: 'nps', dontKnow: true },
      ],
    ],
    good: [
      [{ type: 'csat', dontKnow: true }, { type: 'ces' }, { type: 'nps', dontKnow: true }],
      [{ type: 'csat', dontKnow: true }],
    ],
  },
  'slider-default': {
    bad: [
      { type: 'slider', value: 50 },
      { type: 'csat', look: 'slider', default: 3 },
    ],
    good: [{ type: 'slider' }, { type: 'comment', default: 'x' }],
  },
  'slider-for-nps': {
    bad: [
      { type: 'csat', look: 'slider' },
      { type: 'slider', max: 10 },
    ],
    good: [{ type: 'csat' }, { type: 'slider' }, { type: 'nps' }],
  },
  'nps-wording': {
    bad: [
      { type: 'nps', text: 'How satisfied are you?' },
      { type: 'nps', low: 'Extremely likely', high: 'Not at all likely' },
    ],
    good: [
      { type: 'nps' },
      { type: 'nps', text: 'How likely are you to recommend our tea?' },
      { type: 'csat', text: 'How was it?' },
    ],
  },
  'nps-marks': {
    bad: [
      { type: 'nps', high: '😀' },
      { type: 'csat', text: 'Our Net Promoter question: how was it?' },
    ],
    good: [{ type: 'nps' }, { type: 'csat', look: 'faces' }],
  },
  'star-5-labels': {
    bad: [{ type: 'csat', look: 'stars', points: 7 }],
    good: [{ type: 'csat', look: 'stars' }, { type: 'csat', points: 7 }, rating({ look: 'stars', scale: 'quality' })],
  },
  'option-order': {
    bad: [choice('Which do you like?', many(5)), { type: 'ranking', options: many(6) }],
    good: [
      choice('Which do you like?', many(5), { shuffle: true }),
      choice('Which do you like?', many(4)),
      choice('Which day?', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']),
      choice('Which?', many(12).sort()),
      { type: 'dropdown', text: 'Which?', options: many(12) },
      choice('How old?', ['1', '2', '3', '4', '5 or more']),
    ],
  },
  'randomized-ordinal': {
    bad: [
      choice('Which day?', ['Monday', 'Tuesday', 'Wednesday'], { shuffle: true }),
      choice('How old?', ['Under 20', '20–40', '41+'], { shuffle: true }),
      choice('How often?', ['Never', 'Sometimes', 'Always'], { shuffle: true }),
    ],
    good: [choice('Which?', many(5), { shuffle: true }), choice('Which day?', ['Monday', 'Tuesday', 'Wednesday'])],
  },
  'too-many-options': {
    bad: [
      choice('Which?', many(8)),
      { survey: { questions: [choice('Which?', many(11))] }, options: { profile: 'research' } },
    ],
    good: [
      choice('Which?', many(7)),
      { survey: { questions: [choice('Which?', many(8))] }, options: { profile: 'research' } },
      { type: 'dropdown', options: many(12) },
    ],
  },
  'colour-only': {
    bad: [choice('How was it?', ['🔴', '🟡', '🟢']), rating({ low: '🟥', high: '🟩' })],
    good: [choice('How was it?', ['🔴 bad', '🟢 good'])],
  },
});

test('what is shuffled by a fix leaves other and none in their places', () => {
  const survey = { id: 'x', questions: [choice('Which?', [...many(5), 'None of these', { id: 'o', text: 'Other' }])] };
  const [finding] = found('option-order', survey.questions[0] as never);
  expect(patched(survey, finding!.fix!).questions[0]).toMatchObject({
    shuffle: true,
    options: [...many(5), { id: 'None of these', text: 'None of these', pinned: true }, { id: 'o', pinned: true }],
  });
});

test('every fix of a scale ends what it was for', () => {
  const bad = [
    choice('Why did you leave?', reasons),
    choice('Which day?', ['Monday', 'Tuesday', 'Wednesday'], { shuffle: true }),
    rating({ labels: ['Poor', 'Fair', 'Good', 'Not applicable'] }),
    { type: 'csat', look: 'slider' },
    { type: 'slider', value: 50 },
    { type: 'csat', role: 'specific', required: true },
  ];
  for (const question of bad) {
    const survey = { id: 'x', questions: [question] } as never;
    const { rule, fix } = lintSurvey(survey).find(({ fix }) => fix)!;
    expect(lintSurvey(patched(survey, fix!)).map((finding) => finding.rule)).not.toContain(rule);
  }
});

test.each([
  ['Up to 5', [-Infinity, 5]],
  ['Under 5', [-Infinity, 4]],
  ['5 or more', [5, Infinity]],
  ['More than 5', [6, Infinity]],
  ['1,000–2,000', [1000, 2000]],
  ['1.5 to 2.5', [1.5, 2.5]],
])('%s is read as a range', async (words, [from, to]) => {
  const { rangeOf } = await import('./range.ts');
  const { tokensOf } = await import('./phrase.ts');
  const { en } = await import('./words/en.ts');
  const choice = { id: 'x', words, tokens: tokensOf(words), path: [], at: [], bare: true, apart: false };
  expect(rangeOf(choice, en)).toMatchObject({ from, to });
});

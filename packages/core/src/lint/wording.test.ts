import { expect, test } from 'vitest';
import { found, testPairs } from '../../../../test/support/pairs.ts';
import { lintRules } from './index.ts';

const csat = (text: unknown, more = {}) => ({ type: 'csat', text, ...more });
const agree = (text: string) => ({ type: 'ces', text });
const open = (text: string) => ({ type: 'comment', text });
const choice = (text: string, ...options: string[]) => ({ type: 'choice', text, options });
const words = (count: number): string => `${Array.from({ length: count - 1 }, () => 'very').join(' ')} good?`;

testPairs(lintRules.wording, {
  'double-barrelled': {
    bad: [
      csat('How satisfied are you with the price and the quality?'),
      csat('How satisfied are you with our speed/accuracy?'),
      csat('How was the food? And the service?'),
      choice('Did you visit or call us?', 'Yes', 'No'),
      csat({ de: 'Wie zufrieden sind Sie mit Preis und Qualität?', en: 'How was it?' }, { id: 'de' }),
    ].map((question, i) => (i === 4 ? { survey: { questions: [question] }, options: { locale: 'de-AT' } } : question)),
    good: [
      csat('How satisfied are you with the price?'),
      csat('How satisfied or dissatisfied are you?'),
      { type: 'nps', text: 'Would you recommend us to a friend or colleague?' },
      choice('Did you come by phone or chat?', 'Phone', 'Chat'),
      csat('How would you rate our terms and conditions?'),
      csat('How has it changed between May and June?'),
      open('What did you like and dislike?'),
      csat('Wie zufrieden sind Sie mit Preis und Qualität?'),
    ],
  },
  leading: {
    bad: [
      csat('How satisfied are you with our excellent service?'),
      choice("Don't you think it is better?", 'Yes', 'No'),
      csat('How great was your stay?'),
    ],
    good: [
      csat('How satisfied are you with our service?'),
      agree('The service was excellent.'),
      csat('Was the waiter helpful?'),
    ],
  },
  'loaded-word': {
    bad: [
      csat('How do you like our world-class kitchen?'),
      choice('Should we stop the waste?', 'Yes', 'No'),
      { survey: { questions: [csat('How was the rollercoaster?')] }, options: { loaded: ['rollercoaster'] } },
    ],
    good: [csat('How do you like our kitchen?'), csat('How was the rollercoaster?')],
  },
  absolute: {
    bad: [agree('The staff always greeted me.'), choice('Did everything work?', 'Yes', 'No')],
    good: [
      agree('The staff greeted me.'),
      choice('How often do you cook?', 'Never', 'Always'),
      csat('How was it, all in all?'),
      open('Is there something that never works?'),
    ],
  },
  negation: {
    bad: [
      agree('The page was not easy to find.'),
      agree('The steps were unclear.'),
      choice('Should it not be impossible to cancel?', 'Yes', 'No'),
    ],
    good: [
      agree('The page was easy to find.'),
      choice('Was something not there?', 'Yes', 'No'),
      csat('How satisfied or dissatisfied are you?'),
      csat('How difficult was it?', { low: 'Not at all difficult', high: 'Very difficult' }),
    ],
  },
  'vague-quantifier': {
    bad: [choice('Do you shop here regularly?', 'Yes', 'No'), choice('Have you called us recently?', 'Yes', 'No')],
    good: [
      choice('How often do you shop here?', 'Daily', 'Weekly'),
      choice('Have you called us in the last 7 days?', 'Yes', 'No'),
      choice('Do you shop here several times a week?', 'Yes', 'No'),
    ],
  },
  jargon: {
    bad: [csat('How was the omnichannel touchpoint?'), csat('How was the FCR?'), csat('How did you utilize the page?')],
    good: [
      csat('How was the page?'),
      csat('How do you like Frobnicator?'),
      csat('How quickly were you answered on the phone?'),
      csat('How was the FCR?', { help: 'FCR: whether the first call solved it.' }),
      { survey: { questions: [csat('How was the frobnicator?')] }, options: { glossary: ['frobnicator'] } },
    ],
  },
  'long-stem': {
    bad: [csat(words(21)), { ...csat('How was it?'), help: words(41) }],
    good: [
      csat(words(20)),
      csat(`{{answer.a|b}} ${words(20)}`, { id: 'b' }),
      { ...csat('How was it?'), help: words(40) },
    ],
  },
  'complex-syntax': {
    bad: [
      csat('If you have called us, how satisfied are you with the person who took the call which you made?'),
      csat('On Monday, Tuesday, Wednesday, or Thursday, was it good?'),
      csat('How was the room (the one (upstairs) at the back)?'),
    ],
    good: [csat('If you have called us, how was it?'), csat('Which was better?'), csat('How was the room (upstairs)?')],
  },
  'reading-grade': {
    bad: [
      Array.from({ length: 12 }, (_, i) => ({
        ...csat('How satisfactory was the administrative documentation accompanying international transportation?'),
        id: `q${i}`,
      })),
    ],
    good: [
      Array.from({ length: 40 }, (_, i) => ({ ...csat('How was the tea?'), id: `q${i}` })),
      csat('How satisfactory was the administrative documentation?'),
    ],
  },
  hypothetical: {
    bad: [choice('Would you buy it if it cost less?', 'Yes', 'No'), open('Imagine you had a week. What would you do?')],
    good: [choice('Would you recommend us?', 'Yes', 'No'), open('What did you do last week?')],
  },
  presupposition: {
    bad: [csat('How satisfied are you with the delivery?')],
    good: [
      csat('How satisfied are you with the delivery?', { notApplicable: true }),
      csat('How satisfied are you with the page?'),
      {
        survey: {
          questions: [csat('How satisfied are you with the delivery?')],
          targeting: { on: [{ event: 'delivered' }] },
        },
      },
      [
        choice('Have you had a delivery?', 'Yes', 'No'),
        csat('How satisfied are you with the delivery?', { when: { answer: 'choice', is: 'Yes' } }),
      ],
    ],
  },
  'two-asks-open': {
    bad: [
      open('What did you like and what did you miss?'),
      open('Tell us about your day.'),
      open('Why? What is missing?'),
    ],
    good: [open('What did you like?'), open('What is the best and the worst of it?')],
  },
  'jargon-score-leak': {
    bad: [
      csat('My bonus hangs on this: how was I?'),
      { type: 'nps', text: 'Are you a promoter, would you recommend us?' },
    ],
    good: [csat('How was I?')],
  },
  'stem-scale-mismatch': {
    bad: [csat('How important is the price to you?'), agree('How easy was it to find the page?')],
    good: [
      csat('How important is the price to you?', { low: 'Not important', high: 'Very important' }),
      csat('How satisfied are you?'),
      { type: 'ces', scale: 'ease', text: 'How easy was it to find the page?' },
      csat('How was it?'),
    ],
  },
  'agree-disagree': {
    bad: [agree('I am satisfied with the shop.'), agree('I would recommend the shop.')],
    good: [agree('The shop made it easy for me.'), csat('I am satisfied with the shop.')],
  },
  'unbalanced-stem': {
    bad: [csat('How satisfied are you with the shop?')],
    good: [csat('How satisfied or dissatisfied are you with the shop?'), csat('How was the shop?')],
  },
});

test('two negatives are an error, one is a warning', () => {
  const severities = (text: string) => found('negation', agree(text)).map(({ severity }) => severity);
  expect(severities('It was not unclear.')).toEqual(['error']);
  expect(severities('It was unclear.')).toEqual(['warning']);
});

test('a question of more than thirty words is an error in a micro-survey alone', () => {
  const severity = (profile: 'micro' | 'research') => found('long-stem', csat(words(31)), { profile })[0]!.severity;
  expect(severity('micro')).toBe('error');
  expect(severity('research')).toBe('warning');
});

test('a finding names the words and where they stand', () => {
  const text = 'How satisfied are you with price and quality?';
  const [finding] = found('double-barrelled', csat({ de: 'Wie?', en: text }));
  expect(finding).toMatchObject({ question: 'csat', path: ['questions', 0, 'text', 'en'], data: { join: 'and' } });
  expect(text.slice(...finding!.span!)).toBe('and');
});

test('where a language has no words to look for, nothing is found', () => {
  const survey = [csat('How satisfied are you with price and quality?')];
  expect(found('double-barrelled', survey, { locale: 'fi' })).toEqual([]);
});

test('our own words are left alone', () => {
  expect(found('unbalanced-stem', { type: 'csat' })).toEqual([]);
});

test.each([
  ['leading', csat('Wie zufrieden sind Sie mit unserem ausgezeichneten Service?')],
  ['negation', { type: 'rating', scale: 'agreement', text: 'Die Anleitung war unklar.' }],
  ['vague-quantifier', { type: 'boolean', text: 'Kaufen Sie regelmäßig bei uns ein?' }],
  [
    'stem-scale-mismatch',
    csat('Wie wichtig ist Ihnen der Preis?', { low: 'Sehr unzufrieden', high: 'Sehr zufrieden' }),
  ],
  ['nps-wording', { type: 'nps', text: 'Wie zufrieden sind Sie?' }],
  ['labels-not-ordered', { type: 'rating', labels: ['Nie', 'Oft', 'Selten', 'Immer'], text: 'Wie oft kochen Sie?' }],
  ['randomized-ordinal', { ...choice('An welchem Tag?', 'Montag', 'Dienstag', 'Mittwoch'), shuffle: true }],
])('%s is found in German, too', (rule, question) => {
  expect(found(rule, question, { locale: 'de-CH' })).toHaveLength(1);
  expect(found(rule, question, { locale: 'fi' })).toHaveLength(0);
});

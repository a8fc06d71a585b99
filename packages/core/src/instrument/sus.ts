import { cronbachAlpha } from '../score/alpha.ts';
import { susOf, susScore } from '../score/sus.ts';
import type { SurveyDocument } from '../survey.ts';
import type { CrossProducts } from '../tally/cross-products.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { Instrument } from './instrument.ts';
import { type Answers, numberAt } from './scoring/given.ts';
import { items } from './scoring/items.ts';
import { joined } from './scoring/joined.ts';
import { scalar } from './scoring/scalar.ts';

// Brooke's words, which norms belong to; in his order, for odd ones praise and even ones complain.
const rows = [
  { id: 'frequent', text: 'I think that I would like to use this system frequently.' },
  { id: 'complex', text: 'I found the system unnecessarily complex.' },
  { id: 'easy', text: 'I thought the system was easy to use.' },
  {
    id: 'support',
    text: 'I think that I would need the support of a technical person to be able to use this system.',
  },
  { id: 'integrated', text: 'I found the various functions in this system were well integrated.' },
  { id: 'inconsistent', text: 'I thought there was too much inconsistency in this system.' },
  { id: 'quick', text: 'I would imagine that most people would learn to use this system very quickly.' },
  { id: 'cumbersome', text: 'I found the system very cumbersome to use.' },
  { id: 'confident', text: 'I felt very confident using the system.' },
  { id: 'learn', text: 'I needed to learn a lot of things before I could get going with this system.' },
];

const survey: SurveyDocument = {
  id: 'sus',
  questions: [
    {
      id: 'sus',
      type: 'matrix',
      text: 'How much do you agree with each of these statements?',
      scale: 'agreement',
      rows,
      everyRow: true,
      decision: 'Whether it is easy enough to use, against norms and against the version before.',
    },
  ],
  lint: Object.fromEntries(
    ['negation', 'vague-quantifier', 'matrix-rows', 'matrix-order', 'yes-no-run'].map((rule) => [
      rule,
      'The words and their order are the method; its norms hold for no others.',
    ]),
  ),
};

const answersOf = (answers: Answers): (number | null)[] => rows.map(({ id }) => numberAt(answers, 'sus', id));

/** System Usability Scale: ten statements, 0–100. */
export const sus: Instrument<[Histogram, CrossProducts]> = {
  survey,
  profile: 'research',
  scoring: () =>
    joined(
      scalar(
        (answers) => susOf(answersOf(answers)),
        (tally, options) => ({ sus: susScore(tally, options) }),
      ),
      items(answersOf, (tally, options) => ({
        alpha: cronbachAlpha(tally, { ...options, reversed: [1, 3, 5, 7, 9] }),
      })),
    ),
};

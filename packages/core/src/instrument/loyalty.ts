import { cronbachAlpha } from '../score/alpha.ts';
import {
  type LoyaltyAnswers,
  loyaltyIndex,
  loyaltySecure,
  loyaltySegment,
  loyaltySum,
} from '../score/loyalty/secure.ts';
import type { SurveyDocument } from '../survey.ts';
import type { CrossProducts } from '../tally/cross-products.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { type Answers, numberAt } from './scoring/given.ts';
import { items } from './scoring/items.ts';
import { joined } from './scoring/joined.ts';
import { scalar } from './scoring/scalar.ts';

const survey: SurveyDocument = {
  id: 'loyalty',
  questions: [
    {
      id: 'satisfied',
      type: 'rating',
      scale: 'satisfaction',
      text: 'How satisfied or dissatisfied are you with us, all in all?',
      role: 'overall',
      decision: 'One of three figures that are followed from one wave to the next.',
    },
    {
      id: 'stay',
      type: 'rating',
      scale: 'intention',
      text: 'Do you intend to stay our customer?',
      role: 'specific',
      decision: 'Whom to win back before they leave.',
    },
    {
      id: 'recommend',
      type: 'rating',
      scale: 'intention',
      text: 'Would you recommend us if somebody asked you?',
      role: 'specific',
      decision: 'Whom to ask for a recommendation.',
    },
    {
      id: 'why',
      type: 'comment',
      text: 'What is the main reason?',
      when: { answer: 'satisfied', exists: true },
      decision: 'What to look into first.',
    },
  ],
};

const answersOf = (answers: Answers): LoyaltyAnswers => [
  numberAt(answers, 'satisfied'),
  numberAt(answers, 'stay'),
  numberAt(answers, 'recommend'),
];

/** Loyalty in three questions: satisfaction, intention to stay, willingness to recommend. */
export const loyalty: Instrument<[Histogram, [Histogram, [CrossProducts, QuestionTallies]]]> = {
  survey,
  profile: 'relationship',
  scoring: (document = survey) =>
    joined(
      scalar(
        (answers) => loyaltySegment(answersOf(answers)),
        (tally, options) => ({ ...loyaltySecure(tally, options) }),
      ),
      joined(
        scalar(
          (answers) => loyaltySum(answersOf(answers)),
          (tally, options) => ({ index: loyaltyIndex(tally, options) }),
        ),
        joined(
          items(answersOf, (tally, options) => ({ alpha: cronbachAlpha(tally, options) })),
          byQuestion(document),
        ),
      ),
    ),
};

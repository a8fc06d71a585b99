import { umuxLite as score, umuxLiteSum, umuxLiteSus } from '../score/umux-lite.ts';
import type { SurveyDocument } from '../survey.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { numberAt } from './scoring/given.ts';
import { joined } from './scoring/joined.ts';
import { scalar } from './scoring/scalar.ts';

const survey: SurveyDocument = {
  id: 'umux-lite',
  questions: [
    {
      id: 'useful',
      type: 'rating',
      scale: 'agreement',
      points: 7,
      text: 'How much do you agree: it does what I need it to do.',
    },
    {
      id: 'easy',
      type: 'rating',
      scale: 'agreement',
      points: 7,
      text: 'How much do you agree: it is easy to use.',
    },
    { id: 'why', type: 'comment', text: 'What would make it better?', when: { answer: 'easy', exists: true } },
  ],
  lint: { 'scale-length': 'The method has seven points; its equation to SUS holds for no others.' },
};

/** UMUX-Lite: useful and easy, two questions in place of the ten of SUS. */
export const umuxLite: Instrument<[Histogram, QuestionTallies]> = {
  survey,
  profile: 'micro',
  scoring: (document = survey) =>
    joined(
      scalar(
        (answers) => umuxLiteSum(numberAt(answers, 'useful'), numberAt(answers, 'easy')),
        (tally, options) => ({ 'umux-lite': score(tally, options), sus: umuxLiteSus(tally, options) }),
      ),
      byQuestion(document),
    ),
};

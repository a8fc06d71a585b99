import { derive, marks } from '../flow/derive.ts';
import { cronbachAlpha } from '../score/alpha.ts';
import { meanOf } from '../score/mean-of.ts';
import { quizItems } from '../score/quiz.ts';
import { fill, type SurveyDocument } from '../survey.ts';
import type { Moments } from '../tally/moments.ts';
import { addQuiz, emptyQuiz, mergeQuizzes, type QuizTally } from '../tally/quiz.ts';
import type { Instrument, Scoring } from './instrument.ts';
import { joined } from './scoring/joined.ts';
import { measure } from './scoring/scalar.ts';

const survey: SurveyDocument = {
  id: 'quiz',
  questions: [
    {
      id: 'nps',
      type: 'choice',
      text: 'Half of the answers are 9, the other half are 7. What is the NPS?',
      options: ['0', '25', '50', '100'],
      key: '50',
    },
    {
      id: 'retention',
      type: 'text',
      input: 'number',
      unit: '%',
      text: 'There were 200 customers in January. 210 are there in December, 40 of them new. What is the retention?',
      key: 85,
    },
    {
      id: 'skips',
      type: 'boolean',
      text: 'A question that somebody skipped lowers the mean.',
      yes: 'True',
      no: 'False',
      key: false,
    },
    {
      id: 'scales',
      type: 'matching',
      text: 'Which number belongs to which score?',
      left: [
        { id: 'nps', text: 'NPS' },
        { id: 'ces', text: 'CES 2.0' },
        { id: 'sus', text: 'SUS' },
      ],
      right: [
        { id: '7', text: '1 to 7' },
        { id: '10', text: '0 to 10' },
        { id: '100', text: '0 to 100' },
      ],
      key: { nps: '10', ces: '7', sus: '100' },
    },
    {
      id: 'gap',
      type: 'fill-blank',
      text: 'What belongs in the blanks?',
      sentence: 'A gap is [what] less [from]. If it is negative, customers get less than they expect.',
      blanks: ['what', 'from'],
      key: { what: ['perception', 'what is perceived'], from: ['expectation', 'what is expected'] },
      typos: true,
    },
  ],
  reveal: 'end',
  lint: { jargon: 'It asks whether these words are known.' },
};

/** A quiz with each kind of question; its own is about scores. To be put in your own questions. */
export const quiz: Instrument<[Moments, QuizTally]> = {
  survey,
  profile: 'quiz',
  scoring(document = survey) {
    const filled = fill(document);
    const names = Object.keys(marks(filled, {}));
    const items: Scoring<QuizTally> = {
      counting: {
        empty: emptyQuiz,
        add: (tally, answers) => addQuiz(tally, Object.values(marks(filled, answers))),
        merge: mergeQuizzes,
      },
      scores(tally, options) {
        const analysis = quizItems(tally, options);
        return {
          alpha: cronbachAlpha(tally.marks, options),
          ...Object.fromEntries(
            // Before anybody has answered there are no items to look at.
            analysis.flatMap(({ difficulty, itemRest }, i) => [
              [`difficulty:${names[i]}`, difficulty],
              [`itemRest:${names[i]}`, itemRest],
            ]),
          ),
        };
      },
    };
    return joined(
      measure(
        (answers) => Number(derive(filled, answers)['share'] ?? 0),
        (tally, options = {}) => ({ share: meanOf('quiz', tally, {}, options) }),
      ),
      items,
    );
  },
};

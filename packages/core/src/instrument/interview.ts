import { choiceShare } from '../score/choice.ts';
import type { SurveyDocument } from '../survey.ts';
import type { Histogram } from '../tally/histogram.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import type { Answers } from './scoring/given.ts';
import { joined } from './scoring/joined.ts';
import { scalar } from './scoring/scalar.ts';

const survey: SurveyDocument = {
  id: 'interview',
  questions: [
    {
      id: 'willing',
      type: 'boolean',
      text: 'May we ask you more about this in a talk of half an hour?',
      yes: 'Yes, you may',
      no: 'No, thank you',
    },
    {
      id: 'reach',
      type: 'contact',
      purpose: 'To arrange the talk. We delete it afterwards.',
      fields: { name: 'optional', email: 'required' },
      when: { answer: 'willing', is: true },
    },
    {
      id: 'agree',
      type: 'consent',
      purpose: 'You may write to me once about this talk.',
      when: { answer: 'willing', is: true },
    },
  ],
};

/** Of the willing, whether they agreed. */
const agreedOf = (answers: Answers): string | null =>
  answers['willing'] === true ? (answers['agree'] === true ? 'yes' : 'no') : null;

/** Asks visitors for an interview: whether they will, where to reach them, and that we may. */
export const interview: Instrument<[Histogram, QuestionTallies]> = {
  survey,
  profile: 'micro',
  scoring(document = survey) {
    const questions = byQuestion(document);
    const agreed = scalar(agreedOf, (tally, options) => ({
      agreed: choiceShare(tally, { ...options, option: 'yes', options: ['yes', 'no'] }),
    }));
    return joined(agreed, {
      ...questions,
      scores(tally, options) {
        // Nobody answers no to a consent: of those who answered, all agreed.
        const { 'agree.given': _, ...others } = questions.scores(tally, options);
        return others;
      },
    });
  },
};

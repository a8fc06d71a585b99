import { choiceShare } from '../score/choice.ts';
import { agrestiCoull } from '../score/interval/agresti-coull.ts';
import type { SurveyDocument } from '../survey.ts';
import { emptyHistogram, type Histogram } from '../tally/histogram.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'post-task',
  questions: [
    { id: 'success', type: 'boolean', text: 'Did you manage to do what you came for?', role: 'overall' },
    { id: 'ease', type: 'ces', scale: 'ease', text: 'How easy or difficult was it?', role: 'specific' },
    { id: 'why', type: 'comment', text: 'What got in the way, or helped?', when: { answer: 'success', exists: true } },
  ],
};

/** After a task: whether it succeeded, how easy it was, and why. */
export const postTask: Instrument<QuestionTallies> = {
  survey,
  profile: 'micro',
  scoring(document = survey) {
    const questions = byQuestion(document);
    return {
      ...questions,
      scores(tally, options) {
        const { 'success.yes': _, ...others } = questions.scores(tally, options);
        const answers = (tally['success'] ?? emptyHistogram()) as Histogram;
        // Tests with users have few of them; this interval is the one that usability work reports.
        const how = { option: 'true', options: ['true', 'false'], interval: agrestiCoull };
        return { success: choiceShare(answers, { ...options, ...how }), ...others };
      },
    };
  },
};

import { kanoScores } from '../score/kano.ts';
import type { SurveyDocument } from '../survey.ts';
import type { KanoTally } from '../tally/kano.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies, questionsOf } from './scoring/by-question.ts';

const survey: SurveyDocument = {
  id: 'kano',
  questions: [
    {
      id: 'reliability',
      type: 'kano',
      functional: 'Your parcel comes on the promised day. How do you feel?',
      dysfunctional: 'Your parcel comes a day later than promised. How do you feel?',
    },
    {
      id: 'communication',
      type: 'kano',
      functional: 'You are told where your parcel is. How do you feel?',
      dysfunctional: 'You are not told where your parcel is. How do you feel?',
    },
    {
      id: 'availability',
      type: 'kano',
      functional: 'You can reach us in the evening. How do you feel?',
      dysfunctional: 'You cannot reach us in the evening. How do you feel?',
    },
    {
      id: 'attentiveness',
      type: 'kano',
      functional: 'We remember your last order. How do you feel?',
      dysfunctional: 'We do not remember your last order. How do you feel?',
    },
  ],
  shuffle: [['reliability', 'communication', 'availability', 'attentiveness']],
  lint: {
    'no-decision': 'Each pair decides about the feature that it names.',
  },
};

/** Kano's pairs: which features must be there, which please the more the better, which delight. To be asked of your own features. */
export const kano: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring(document = survey) {
    const features = questionsOf(document).filter(({ type }) => type === 'kano');
    return {
      ...byQuestion(document),
      /** The category of each feature, or two of them where they differ by no more than chance. */
      verdicts: (tally) =>
        Object.fromEntries(
          features.map(({ id }) => [id, kanoScores((tally[id] as KanoTally).pairs).fong?.category ?? null]),
        ),
    };
  },
};

import { relativeWeights } from '../score/driver/relative-weights.ts';
import type { SurveyDocument } from '../survey.ts';
import type { CrossProducts } from '../tally/cross-products.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { numberAt, validAnswers } from './scoring/given.ts';
import { items } from './scoring/items.ts';
import { joined } from './scoring/joined.ts';
import { rowsOf } from './scoring/rows-of.ts';

const survey: SurveyDocument = {
  id: 'relationship',
  questions: [
    {
      id: 'recommend',
      type: 'nps',
      role: 'overall',
      decision: 'Whether customers bring others; followed from one wave to the next.',
    },
    {
      id: 'why',
      type: 'comment',
      when: { answer: 'recommend', exists: true },
      decision: 'What to look into first.',
    },
    {
      id: 'satisfied',
      type: 'rating',
      scale: 'satisfaction',
      text: 'How satisfied or dissatisfied are you with us, all in all?',
      role: 'overall',
      decision: 'What the parts below are weighed against.',
    },
    {
      id: 'parts',
      type: 'matrix',
      text: 'How satisfied or dissatisfied are you with each of these?',
      role: 'specific',
      scale: 'satisfaction',
      rows: [
        { id: 'quality', text: 'The quality of what you get' },
        { id: 'price', text: 'What you get for the price' },
        { id: 'ordering', text: 'How ordering works' },
        { id: 'delivery', text: 'Delivery' },
        { id: 'information', text: 'How we keep you informed' },
        { id: 'help', text: 'Help when you need it' },
      ],
      shuffle: true,
      notApplicable: true,
      decision: 'Which part to improve first: a poor one that weighs much.',
    },
    {
      id: 'problem',
      type: 'boolean',
      text: 'Have you had a problem with us in the last 12 months?',
      role: 'characteristic',
      decision: 'What problems cost in loyalty, and whether preventing them pays.',
    },
    {
      id: 'solved',
      type: 'choice',
      text: 'Was it solved?',
      options: [
        { id: 'yes', text: 'Yes' },
        { id: 'partly', text: 'Partly' },
        { id: 'no', text: 'No' },
        { id: 'open', text: 'Not yet' },
      ],
      role: 'specific',
      when: { answer: 'problem', is: true },
      decision: 'Whether to work on solving problems, or on preventing them.',
    },
  ],
};

/** The yearly look at a relationship: recommendation, satisfaction, its parts, problems. */
export const relationship: Instrument<[CrossProducts, QuestionTallies]> = {
  survey,
  profile: 'relationship',
  scoring(document = survey) {
    const parts = rowsOf(document, 'parts');
    const valid = validAnswers(document);
    return joined(
      items(
        (given) => {
          const answers = valid(given);
          return [numberAt(answers, 'satisfied'), ...parts.map((part) => numberAt(answers, 'parts', part))];
        },
        (tally, options) => {
          const weights = relativeWeights(tally, options);
          return Object.fromEntries(parts.flatMap((part, i) => (weights[i] ? [[`driver:${part}`, weights[i]]] : [])));
        },
      ),
      byQuestion(document),
    );
  },
};

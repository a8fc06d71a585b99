import { importancePerformance as analysis } from '../score/importance-performance.ts';
import type { Score } from '../score/score.ts';
import type { SurveyDocument } from '../survey.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { rowsOf } from './scoring/rows-of.ts';

const rows = [
  { id: 'quality', text: 'The quality of the products' },
  { id: 'price', text: 'The price' },
  { id: 'choice', text: 'The range to choose from' },
  { id: 'delivery', text: 'Delivery' },
  { id: 'returns', text: 'Returns' },
  { id: 'help', text: 'Help from staff' },
];

const survey: SurveyDocument = {
  id: 'importance-performance',
  questions: [
    {
      id: 'importance',
      type: 'matrix',
      text: 'How important is each of these to you?',
      scale: 'importance',
      rows,
      shuffle: true,
      role: 'priority',
    },
    {
      id: 'performance',
      type: 'matrix',
      text: 'How well do we do each of these?',
      scale: 'performance',
      rows,
      shuffle: true,
      notApplicable: true,
      role: 'specific',
    },
  ],
  lint: {
    'no-decision': 'What lies in the quadrant of important and poor is worked on first.',
  },
};

/** Importance and performance of the same attributes: what to work on first. To be asked of your own attributes. */
export const importancePerformance: Instrument<QuestionTallies> = {
  survey,
  profile: 'research',
  scoring(document = survey) {
    const questions = byQuestion(document);
    const names = rowsOf(document, 'performance').filter((row) => rowsOf(document, 'importance').includes(row));
    const attributesIn = (scores: Record<string, Score>) =>
      Object.fromEntries(
        names.map((name) => [
          name,
          { importance: scores[`importance.mean:${name}`]!, performance: scores[`performance.mean:${name}`]! },
        ]),
      );
    return {
      ...questions,
      /** The quadrant of each attribute; the lines cross at the means of all. */
      verdicts(tally) {
        const { attributes } = analysis(attributesIn(questions.scores(tally)));
        return Object.fromEntries(names.map((name) => [name, attributes[name]!.quadrant]));
      },
    };
  },
};

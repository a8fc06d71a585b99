import { kindOf } from '../../kind.ts';
import { meanOf } from '../../score/mean-of.ts';
import type { SurveyDocument } from '../../survey.ts';
import type { Moments } from '../../tally/moments.ts';
import type { Scoring } from '../instrument.ts';
import type { Answers } from './given.ts';
import { rowsOf } from './rows-of.ts';
import { measure } from './scalar.ts';

/** What a row of a checklist can be ticked as. */
export const ticks = [
  { id: 'yes', text: 'Yes' },
  { id: 'partly', text: 'Partly' },
  { id: 'no', text: 'No' },
];

const worth = new Map<unknown, number>([
  ['yes', 1],
  ['partly', 0.5],
  ['no', 0],
]);

/** How much of a checklist is there, 0…1: the mean over the rows that are ticked, half for what is there in part. */
export function checklist(document: SurveyDocument, id: string, name: string): Scoring<Moments> {
  const rows = rowsOf(document, id);
  const shareOf = (answers: Answers): number | null => {
    const grid = kindOf(answers[id]) === 'object' ? (answers[id] as Answers) : {};
    const given = rows.flatMap((row) => (Object.hasOwn(grid, row) ? (worth.get(grid[row]) ?? []) : []));
    return given.length > 0 ? given.reduce((sum, one) => sum + one, 0) / given.length : null;
  };
  return measure(shareOf, (tally, options = {}) => ({ [name]: meanOf(name, tally, {}, options) }));
}

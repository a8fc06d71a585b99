import { cronbachAlpha } from '../../score/alpha.ts';
import { meanOf } from '../../score/mean-of.ts';
import { indexOf } from '../../score/satisfaction-index.ts';
import type { SurveyDocument } from '../../survey.ts';
import type { CrossProducts } from '../../tally/cross-products.ts';
import type { Moments } from '../../tally/moments.ts';
import type { Scoring } from '../instrument.ts';
import { type Answers, numberAt } from './given.ts';
import { items } from './items.ts';
import { joined } from './joined.ts';
import { rowsOf } from './rows-of.ts';
import { measure } from './scalar.ts';

/**
 * The rows of a grid from 1 to 5 as one scale: the `index` of a response is the mean of its rows, 0…1, if all of them are
 * answered; `alpha` says whether the rows may be one scale.
 */
export function agreement(document: SurveyDocument, id: string): Scoring<[Moments, CrossProducts]> {
  const rows = rowsOf(document, id);
  const answersOf = (answers: Answers): (number | null)[] => rows.map((row) => numberAt(answers, id, row));
  const scales = rows.map(() => ({ scale: [1, 5] as const }));
  return joined(
    measure(
      (answers) => indexOf(answersOf(answers), scales),
      (tally, options = {}) => ({ index: meanOf('index', tally, {}, options) }),
    ),
    items(answersOf, (tally, options) => ({ alpha: cronbachAlpha(tally, options) })),
  );
}

import { weighted } from '../check-digit.ts';
import type { IdShape } from '../id.ts';

/**
 * PPS number of Ireland, whose letter is the rest by 23.
 *
 * @see Social Welfare Consolidation Act 2005, section 262
 */
export const ie: IdShape = {
  shape: /\d{7}[A-W][A-IW]?/g,
  holds(compact) {
    const second = 'WABCDEFGHI'.indexOf(compact[8] ?? 'W');
    return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(compact, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === compact[7];
  },
};

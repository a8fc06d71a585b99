import type { Item, Stem } from '../item.ts';
import { hit } from '../phrase.ts';
import { type Found, type LintRule, ofSurvey } from '../rule.ts';

const longest = 2;

/** The third yes makes the fourth likelier. */
export const yesNoRun: LintRule = {
  id: 'yes-no-run',
  severity: 'warning',
  evidence: 'mixed',
  about: `More than ${longest} questions in a row to say yes or to agree to, all worded the same way round.`,
  source: 'Krosnick 1999, Annual Review of Psychology 50, on acquiescence; the run itself is custom',
  message: ({ count }) => `It is the ${ordinal(count as number)} in a row to say yes or to agree to.`,
  remedy: 'Ask on scales of their own, or put a question of another kind between them.',
  check: ofSurvey(({ items }) => {
    let run = 0;
    const found: Omit<Found, 'path'>[] = [];
    for (const item of items) {
      if (!item.agreeing) {
        // What is only read does not break the habit.
        if (item.family !== 'statement') run = 0;
        continue;
      }
      for (const turned of turnedOf(item)) {
        run = turned ? 0 : run + 1;
        // Once for each run: the rest of it is the same mistake.
        if (run === longest + 1) found.push({ item, data: { count: run } });
      }
    }
    return found;
  }),
};

/** For each statement of a question, whether the good answer is a no. */
const turnedOf = ({ stems, grid }: Item): boolean[] => {
  const said = grid ? stems.slice(-Math.max(1, stems.length - 1)) : stems.slice(0, 1);
  return said.length > 0 ? said.map(isTurned) : [false];
};

const isTurned = ({ lexicon, tokens }: Stem): boolean =>
  lexicon !== undefined && Boolean(hit(tokens, lexicon.negativeWords) ?? hit(tokens, lexicon.negations));

const ordinal = (count: number): string => ['', 'first', 'second', 'third', 'fourth', 'fifth'][count] ?? `${count}th`;

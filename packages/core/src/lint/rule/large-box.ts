import { type LintRule, ofItem } from '../rule.ts';

const most = 4;

/** A large box asks for an essay. */
export const largeBox: LintRule = {
  id: 'large-box',
  severity: 'info',
  evidence: 'mixed',
  about: `A box for text of more than ${most} lines without a line of help that says what for.`,
  source:
    'Zuell, Menold & Körber 2015, Social Science Computer Review 33(1), doi 10.1177/0894439314528091: large boxes raise non-response, a motivating sentence lowers it',
  message: ({ lines }) => `Its box of ${lines} lines asks for an essay.`,
  remedy: 'Make it smaller, or say in the help text what the answer is for.',
  check: ofItem(({ family, field, question }) => {
    const lines = [field('lines'), field('rows')].find((value) => typeof value === 'number');
    return (
      family === 'open' && lines !== undefined && lines > most && question.help === undefined && { data: { lines } }
    );
  }),
};

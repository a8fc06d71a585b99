import { type LintRule, ofItem } from '../rule.ts';

const most = 7;

/** In a grid people go down one column. */
export const matrixRows: LintRule = {
  id: 'matrix-rows',
  severity: 'warning',
  evidence: 'strong',
  about: `A grid of more than ${most} rows, or any grid in a micro-survey.`,
  source:
    'doi 10.1177/0894439317735307 and 10.1177/2329496516657335: more straight-lining in grids; doi 10.1177/08944393221132644 favours item by item',
  message: ({ rows, prompt }) =>
    prompt
      ? `It is a grid of ${rows} rows in a prompt.`
      : `It has ${rows} rows; further down people repeat themselves.`,
  remedy: 'Ask the rows one by one, or fewer of them.',
  check: ofItem(({ grid, parts }, { profile }) => {
    const prompt = profile === 'micro';
    return grid && parts.length > (prompt ? 1 : most) && { data: { rows: parts.length, prompt } };
  }),
};

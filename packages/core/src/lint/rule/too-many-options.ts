import { type LintRule, ofItem } from '../rule.ts';

const most = 10;
const mostInPrompt = 7;

/** Below the fold, options are for the patient. */
export const tooManyOptions: LintRule = {
  id: 'too-many-options',
  severity: 'warning',
  evidence: 'custom',
  about: `More than ${most} options in sight, ${mostInPrompt} in a micro-survey.`,
  source:
    'custom; Galesic et al. 2008, Public Opinion Quarterly 72(5): with many options the last ones are hardly looked at',
  message: ({ count, most }) => `It shows ${count} options; more than ${most} are not read to their end.`,
  remedy: 'Leave out what few choose, put several into one, or use a list that opens.',
  check: ofItem(({ options, folded, field }, { profile }) => {
    const limit = profile === 'micro' ? mostInPrompt : most;
    return (
      !folded &&
      field('left') === undefined &&
      options.length > limit && { data: { count: options.length, most: limit } }
    );
  }),
};

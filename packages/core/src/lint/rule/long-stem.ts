import { tokensOf, wordCount } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';
import { spoken } from '../spoken.ts';

const most = 20;
const far = 30;
const mostIntro = 40;

/** Every word more costs reliability, and visitors. */
export const longStem: LintRule = {
  id: 'long-stem',
  severity: 'warning',
  evidence: 'custom',
  about: `A question of more than ${most} words (an error above ${far} in a micro-survey), or a text before questions of more than ${mostIntro}.`,
  source:
    'Alwin & Beattie 2016, Sociological Methodology 46(1): reliability falls with the words of 426 questions; where the limit lies is custom',
  message: ({ count, limit }) => `It has ${count} words; more than ${limit} are rarely read to their end.`,
  remedy: 'Cut it; what explains it belongs in the help text.',
  check: ofItem(({ stems, family, question, path }, { profile, locale }) => {
    const long = stems
      .map(({ tokens, path }) => ({ path, count: wordCount(tokens) }))
      .filter(({ count }) => count > (family === 'statement' ? mostIntro : most))
      .map(({ count, path: at }) => ({
        path: at.slice(path.length),
        data: { count, limit: family === 'statement' ? mostIntro : most },
        severity: profile === 'micro' && family !== 'statement' && count > far ? ('error' as const) : undefined,
      }));
    const help = question.help === undefined ? undefined : spoken(question.help, locale, ['help']);
    const count = help ? wordCount(tokensOf(help.words)) : 0;
    // Help in an assessment is read by who needs it; in a prompt it is one more line before the answer.
    return count > mostIntro && profile !== 'assessment'
      ? [...long, { path: help!.path, data: { count, limit: mostIntro } }]
      : long;
  }),
};

import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Made to write, people write "x", or leave. */
export const requiredOpenText: LintRule = {
  id: 'required-open-text',
  severity: 'warning',
  inProfile: { micro: 'error', quiz: 'info' },
  evidence: 'strong',
  about: 'An open question that must be answered.',
  source:
    'Pew Research Center 2023, "Why do some open-ended survey questions result in higher item nonresponse rates than others?": 18 % on average, 1–2 % for closed ones',
  message: () => 'It must be answered in words; many leave instead.',
  remedy: 'Do not require it.',
  check: ofItem(
    ({ family, question, path }) =>
      family === 'open' && question.required && { fix: [{ op: 'remove', path: pointer([...path, 'required']) }] },
  ),
};

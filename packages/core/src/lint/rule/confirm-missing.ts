import { type LintRule, ofSurvey } from '../rule.ts';

/** A slip of the finger must not end an hour's work. */
export const confirmMissing: LintRule = {
  id: 'confirm-missing',
  severity: 'warning',
  evidence: 'custom',
  about:
    'An assessment that asks nothing before it takes all answers back or submits them; any survey whose one submit is final without saying so.',
  source: 'WCAG 2.2, success criterion 3.3.4 (error prevention)',
  message: ({ what }) => `Nothing is asked before ${what}.`,
  remedy: 'Set confirm.reset and confirm.submit, to true for our words or to a text.',
  check: ofSurvey(({ survey: { confirm, editable }, profile }) => {
    const assessment = profile === 'assessment';
    const missing = [
      ...(assessment && !confirm?.reset ? ['reset'] : []),
      ...((assessment || editable === false) && !confirm?.submit ? ['submit'] : []),
    ];
    const said: Record<string, string> = { reset: 'all answers are taken back', submit: 'the answers are submitted' };
    return (
      missing.length > 0 && {
        data: { missing, what: missing.map((step) => said[step]).join(', or before ') },
        fix: confirm
          ? missing.map((step) => ({ op: 'add' as const, path: `/confirm/${step}`, value: true }))
          : [{ op: 'add', path: '/confirm', value: Object.fromEntries(missing.map((step) => [step, true])) }],
      }
    );
  }),
};

import { type Duration, milliseconds } from '../../duration.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

const shortest: Duration = '7d';

/** Asked before there was anything to rate. */
export const triggerTiming: LintRule = {
  id: 'trigger-timing',
  severity: 'info',
  evidence: 'custom',
  about: `A prompt whose targeting shows it at once on the first page, or again within ${shortest}. A document without targeting leaves this to the page.`,
  source: 'custom; GV on micro-surveys: ask right after the behaviour',
  message: ({ again }) =>
    again === undefined
      ? 'It is shown at once on the first page, before there was anything to rate.'
      : `It comes again after ${again}.`,
  remedy: 'Show it after an event or some time on the page, and not again within weeks.',
  check: ofSurvey(({ survey: { targeting, display } }) => {
    // Who opens one of these has asked for it.
    if (!targeting || /^(inline|tab|page)$/.test(display?.as ?? '')) return undefined;
    const { on, delay, again } = targeting;
    const soon = again !== undefined && milliseconds(again) < milliseconds(shortest);
    return [
      !on && delay === undefined && { path: ['targeting'], data: {} },
      soon && {
        path: ['targeting', 'again'],
        data: { again },
        fix: [{ op: 'remove' as const, path: '/targeting/again' }],
      },
    ];
  }),
};

import type { Verdict } from './conform.ts';

const marks = { passed: 'ok', failed: 'FAIL', unseen: '–' };

/** The verdicts as text: one line each, then the sentence about what failed. */
export function reportOf(verdicts: readonly Verdict[]): string {
  const lines = verdicts.flatMap(({ name, says, level, outcome, detail }) => [
    `${marks[outcome].padEnd(6)}${level.padEnd(8)}${name.padEnd(18)}${says}`,
    ...(detail ? [`${' '.repeat(14)}${detail}`] : []),
  ]);
  const count = (outcome: Verdict['outcome'], level?: Verdict['level']): number =>
    verdicts.filter((one) => one.outcome === outcome && (!level || one.level === level)).length;
  const total = `${count('passed')} passed, ${count('failed', 'must')} of what a collector must do failed, ${count('failed', 'should')} of what it should do failed, ${count('unseen')} not seen`;
  return `${lines.join('\n')}\n\n${total}\n`;
}

/** Whether answers are safe with the collector: nothing failed that it must do. */
export const conforms = (verdicts: readonly Verdict[]): boolean =>
  !verdicts.some(({ outcome, level }) => outcome === 'failed' && level === 'must');

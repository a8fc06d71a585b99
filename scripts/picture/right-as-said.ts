import { npsScore } from '@earshot/core/score';
import { answersOf } from './sample.ts';
import { type Drawing, line, path, scale, text, width } from './svg.ts';

const shares = [0.05, 0.25, 0.7] as const;
const truth = shares[2] - shares[0];
const sizes = Array.from({ length: 30 }, (_, i) => 5 + 5 * i);

/** log n! for n up to the largest sample. */
const logFactorial = Array.from({ length: sizes.at(-1)! + 1 }, () => 0);
for (let n = 1; n < logFactorial.length; n++) logFactorial[n] = logFactorial[n - 1]! + Math.log(n);

/** How often the interval of `n` answers holds the truth: each possible outcome, by its probability. No chance is involved. */
function coverage(n: number, pseudo: readonly [number, number, number]): number {
  let held = 0;
  for (let detractors = 0; detractors <= n; detractors++)
    for (let promoters = 0; promoters <= n - detractors; promoters++) {
      const groups = [detractors, n - detractors - promoters, promoters] as const;
      const [low, high] = npsScore(answersOf(groups), { pseudo }).interval!;
      if (low > truth || high < truth) continue;
      const log = groups.reduce((sum, x, i) => sum + x * Math.log(shares[i]!) - logFactorial[x]!, logFactorial[n]!);
      held += Math.exp(log);
    }
  return held;
}

/** How often a 95 % interval for an NPS is right, by the textbook's formula and by ours. */
export function rightAsSaid(): Drawing {
  const wald = sizes.map((n) => coverage(n, [0, 0, 0]));
  const adjusted = sizes.map((n) => coverage(n, [0.75, 1.5, 0.75]));
  const height = 370;
  const x = scale([0, 150], [72, width - 40]);
  const y = scale([0.7, 1], [height - 64, 76]);
  const curve = (values: number[], kind: string): string =>
    path(
      values.map((held, i) => [x(sizes[i]!), y(held)]),
      kind,
    );
  const percent = (held: number): string => `${Math.round(held * 100)} %`;
  const at = (values: number[], n: number): string => percent(values[sizes.indexOf(n)]!);
  return {
    title: 'A 95 % interval should be right 95 times in 100',
    description: `How often the interval of an NPS holds the true one, here +65, against the number of answers. The textbook's (Wald): ${at(wald, 5)} from 5, ${at(wald, 10)} from 10, ${at(wald, 30)} from 30, ${at(wald, 100)} from 100. Ours (adjusted Wald): ${at(adjusted, 5)}, ${at(adjusted, 10)}, ${at(adjusted, 30)}, ${at(adjusted, 100)}.`,
    height,
    marks: [
      ...[0.7, 0.8, 0.9, 1].flatMap((held) => [
        line(x(0), y(held), x(150), y(held)),
        text(x(0) - 10, y(held) + 5, percent(held), 'soft small', 'end'),
      ]),
      line(x(0), y(0.95), x(150), y(0.95), 'axis dashed'),
      text(x(0) - 10, y(0.95) + 5, '95 %', 'ink small bold', 'end'),
      ...[5, 30, 60, 90, 120, 150].map((n) => text(x(n), y(0.7) + 24, String(n), 'soft small', 'middle')),
      text((x(0) + x(150)) / 2, y(0.7) + 48, 'answers', 'soft small', 'middle'),
      curve(wald, 'line-low thick'),
      curve(adjusted, 'line-high thick'),
      text(x(28), y(0.85), 'the textbook’s (Wald)', 'low bold'),
      text(x(28), y(0.98), 'ours (adjusted Wald)', 'high bold'),
    ],
  };
}

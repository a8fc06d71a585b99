import { npsDifference, npsScore, type Score } from '@earshot/core/score';
import { answersOf, signed } from './sample.ts';
import { bar, type Drawing, dot, line, scale, text, width } from './svg.ts';

const x = scale([-0.1, 0.6], [150, width - 28]);

const range = ({ interval }: Score): string => `${signed(interval![0])} to ${signed(interval![1])}`;

const row = (name: string, score: Score, y: number): string[] => [
  text(24, y + 5, name, 'ink'),
  bar(x(score.interval![0]), x(score.interval![1]), y, 16, 'band'),
  dot(x(score.value!), y, 'high'),
];

/** An NPS of 30 and one of 42, from few answers and from many: what their difference may be. */
export function twoPeriods(): Drawing {
  const rounds = [100, 500].map((n) => {
    const [before, after] = [answersOf([20, 30, 50], n / 100), answersOf([14, 30, 56], n / 100)];
    return { n, before: npsScore(before), after: npsScore(after), difference: npsDifference(after, before) };
  });
  const verdict = ({ interval }: Score): string =>
    interval![0] > 0 ? '0 is outside: it rose' : '0 is inside: unproven';
  const top = (i: number): number => 84 + i * 168;
  const height = top(2) + 20;
  return {
    title: 'Ask the difference, not whether two intervals overlap',
    description: rounds
      .map(
        ({ n, before, after, difference }) =>
          `With ${n} answers each, the first quarter's NPS lies from ${range(before)}, the second's from ${range(after)}, their difference from ${range(difference)}, so ${verdict(difference)}.`,
      )
      .join(' '),
    height,
    marks: [
      line(x(0), top(0) - 20, x(0), height - 44, 'axis dashed'),
      ...rounds.flatMap(({ n, before, after, difference }, i) => [
        text(24, top(i), `${n} answers each`, 'ink bold'),
        ...row('January–March', before, top(i) + 32),
        ...row('April–June', after, top(i) + 62),
        text(24, top(i) + 103, 'difference', 'ink'),
        bar(x(difference.interval![0]), x(difference.interval![1]), top(i) + 98, 16, 'band'),
        dot(x(difference.value!), top(i) + 98, difference.interval![0] > 0 ? 'high' : 'low'),
        text(
          x(difference.interval![1]) + 12,
          top(i) + 103,
          verdict(difference),
          difference.interval![0] > 0 ? 'high bold' : 'low bold',
        ),
      ]),
      ...[-0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((points) =>
        text(x(points), height - 22, signed(points), 'soft small', 'middle'),
      ),
    ],
  };
}

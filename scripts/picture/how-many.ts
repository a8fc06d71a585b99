import { npsScore, rate, type Score } from '@earshot/core/score';
import { answersOf } from './sample.ts';
import { type Drawing, dot, line, logScale, path, scale, text, width } from './svg.ts';

const nps = (n: number): Score => npsScore(answersOf([2, 3, 5], n / 10));
const share = (n: number): Score => rate(n / 2, n);

/** Half of the interval, in points of a hundred. */
const half = ({ interval }: Score): number => ((interval![1] - interval![0]) / 2) * 100;

/** How far an interval reaches to either side, against the number of answers. */
export function howMany(): Drawing {
  const height = 400;
  const x = logScale([10, 10_000], [64, width - 40]);
  const y = scale([0, 50], [height - 64, 76]);
  /** Numbers of answers of which each group comes out whole. */
  const counts = (whole: number): number[] => [
    ...new Set(Array.from({ length: 61 }, (_, i) => whole * Math.round(10 ** (1 + i / 20) / whole))),
  ];
  const curve = (of: (n: number) => Score, whole: number, kind: string): string =>
    path(
      counts(whole).map((n) => [x(n), y(half(of(n)))]),
      kind,
    );
  const marked = [30, 100, 400, 1600];
  const say = (of: (n: number) => Score): string =>
    marked.map((n) => `±${half(of(n)).toFixed(0)} from ${n}`).join(', ');
  return {
    title: 'Four times the answers halve the interval',
    description: `How far the 95 % interval reaches to either side, in points, against the number of answers from 10 to 10,000. An NPS of +30: ${say(nps)}. A share of 50 %: ${say(share)}.`,
    height,
    marks: [
      ...[0, 10, 20, 30, 40, 50].flatMap((points) => [
        line(x(10), y(points), x(10_000), y(points)),
        text(x(10) - 12, y(points) + 5, points === 0 ? '0' : `±${points}`, 'soft small', 'end'),
      ]),
      ...[10, 30, 100, 400, 1600, 10_000].map((n) =>
        text(x(n), y(0) + 24, n.toLocaleString('en'), 'soft small', 'middle'),
      ),
      text((x(10) + x(10_000)) / 2, y(0) + 48, 'answers', 'soft small', 'middle'),
      curve(share, 2, 'line-high thick'),
      curve(nps, 10, 'line-low thick'),
      ...marked.flatMap((n, i) => [
        dot(x(n), y(half(nps(n))), 'low'),
        text(
          x(n) + 9,
          y(half(nps(n))) - 8,
          `${i === 0 ? 'an NPS of +30: ' : ''}±${half(nps(n)).toFixed(0)}`,
          'low bold',
        ),
        dot(x(n), y(half(share(n))), 'high'),
      ]),
      // The last one has no room above the axis.
      ...marked
        .slice(0, -1)
        .map((n) => text(x(n) - 9, y(half(share(n))) + 20, `±${half(share(n)).toFixed(0)}`, 'high bold', 'end')),
      text(x(10) + 8, y(1.5), 'a share of 50 %', 'high bold'),
    ],
  };
}

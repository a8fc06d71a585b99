import { npsScore } from '@earshot/core/score';
import { chance, draw, signed } from './sample.ts';
import { bar, type Drawing, dot, line, scale, text, width } from './svg.ts';

/** Twenty shops with the same customers, 40 answers each, ranked. */
export function league(): Drawing {
  const random = chance(1);
  const shops = Array.from({ length: 20 }, () => draw(40, 0.2, 0.3, random));
  const truth = 0.3;
  const ranked = shops.map((tally) => npsScore(tally)).sort((a, b) => b.value! - a.value!);
  const [best, worst] = [signed(ranked[0]!.value!), signed(ranked.at(-1)!.value!)];
  const missed = ranked.filter(({ interval }) => interval![0] > truth || interval![1] < truth).length;
  const x = scale([-0.2, 0.8], [108, width - 40]);
  const y = (i: number): number => 80 + i * 17;
  const height = y(20) + 44;
  const first = ({ length }: { length: number }, i: number): boolean => i === 0 || i === length - 1;
  return {
    title: 'A league table of twenty equals',
    description: `The NPS of twenty shops whose customers are all alike, with a true NPS of +30, from 40 answers each, drawn by chance and ranked. The best has ${best}, the worst ${worst}. ${20 - missed} of the 20 intervals hold +30.`,
    height,
    marks: [
      line(x(truth), y(0) - 14, x(truth), y(19) + 14, 'axis dashed'),
      text(x(truth), y(0) - 20, 'what is true of all of them: +30', 'soft small', 'middle'),
      ...ranked.flatMap(({ value, interval }, i) => [
        bar(x(interval![0]), x(interval![1]), y(i), 9, 'band'),
        dot(x(value!), y(i), interval![0] > truth || interval![1] < truth ? 'low' : 'high'),
        ...(first(ranked, i) ? [text(24, y(i) + 5, i === 0 ? `best ${best}` : `worst ${worst}`, 'ink bold')] : []),
      ]),
      ...[-0.2, 0, 0.2, 0.4, 0.6, 0.8].map((points) =>
        text(x(points), y(20) + 22, signed(points), 'soft small', 'middle'),
      ),
    ],
  };
}

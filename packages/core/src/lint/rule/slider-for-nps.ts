import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

const few = 11;

/** A slider for a handful of points is slower, and no finer. */
export const sliderForNps: LintRule = {
  id: 'slider-for-nps',
  severity: 'warning',
  evidence: 'mixed',
  about: `A scale of at most ${few} points drawn as a slider.`,
  source:
    'Funke 2016, Social Science Computer Review 34(2): more break-offs and longer times; MeasuringU found no clear benefit',
  message: ({ points }) => `Its ${points} points are drawn as a slider, which takes longer and tells no more.`,
  remedy: 'Show the points as buttons.',
  check: ofItem(({ scale, field, path }) => {
    if (!scale) return undefined;
    const drawn = field('look') === 'slider';
    const [min, max, step] = ['min', 'max', 'step'].map(
      (name, i) => (field(name) as number | undefined) ?? [0, 100, 1][i]!,
    );
    const points = scale.points ?? Math.floor((max! - min!) / step!) + 1;
    if (points > few || (!drawn && scale.points !== undefined)) return undefined;
    return { data: { points }, fix: drawn ? [{ op: 'remove', path: pointer([...path, 'look']) }] : undefined };
  }),
};

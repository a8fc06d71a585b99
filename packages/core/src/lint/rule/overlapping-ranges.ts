import { standsApart } from '../item.ts';
import { rangeOf } from '../range.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Who is 25 belongs to 18–25 and to 25–34. */
export const overlappingRanges: LintRule = {
  id: 'overlapping-ranges',
  severity: 'error',
  evidence: 'definition',
  about: 'Ranges of numbers that overlap, or leave a number out.',
  source:
    'it follows from the counting: options are exhaustive and exclude each other; Pew Research Center, "Writing survey questions"',
  message: ({ one, other, gap }) =>
    gap ? `Between “${one}” and “${other}” something is left out.` : `“${one}” and “${other}” overlap.`,
  remedy: 'Let each range begin where the one before it ends, and no earlier.',
  check: ofItem(({ options, lexicon, several }) => {
    const ranges = options
      .filter((option) => !standsApart(option, lexicon))
      .map((option) => ({ option, range: rangeOf(option, lexicon)! }));
    // A list of single numbers has gaps by right; one range tells that all of them are.
    const isRanges = ranges.every(({ range }) => range) && ranges.some(({ range }) => range.from < range.to);
    if (several || ranges.length < 2 || !isRanges) return undefined;
    if (new Set(ranges.map(({ range }) => range.unit)).size > 1) return undefined;
    const sorted = ranges.sort((a, b) => a.range.from - b.range.from);
    for (const [i, { option, range }] of sorted.entries()) {
      const next = sorted[i + 1];
      if (!next) continue;
      const step = range.whole && next.range.whole ? 1 : 0;
      // Where the numbers are not whole, 1.5–2 and 2–2.5 share a point that nobody hits.
      const overlap = step ? next.range.from <= range.to : next.range.from < range.to;
      const gap = next.range.from > range.to + step;
      if (overlap || gap) return { data: { one: option.words, other: next.option.words, gap } };
    }
    return undefined;
  }),
};

import type { TagTally } from '../tally/tags.ts';
import { sql, verbatim } from './fragment.ts';
import { listIn } from './number.ts';
import type { Counting } from './query.ts';
import { toNumber } from './row.ts';

/** The `TagTally` of a question whose answers are lists: of tags, or of options, of which some may be in the visitor's own words. */
export const countTags = (question: string): Counting<TagTally> => ({
  questions: [question],
  plan: (engine) => ({
    steps: [
      [
        'tagged',
        sql`SELECT DISTINCT chosen.period, chosen.response, ${engine.option('entry')} AS tag
        FROM chosen
        LEFT JOIN ${engine.items(listIn(verbatim('chosen.value')), 'entry')} ON ${engine.option('entry')} IS NOT NULL
        WHERE chosen.value IS NOT NULL`,
      ],
    ],
    rows: sql`SELECT period, 0 AS everyone, tag, count(*) AS n
        FROM tagged
        GROUP BY period, tag
        UNION ALL
        SELECT period, 1, NULL, count(DISTINCT response)
        FROM tagged
        GROUP BY period`,
  }),
  read(rows) {
    const all = { comments: 0, untagged: 0 };
    const tags = new Map<string, number>();
    for (const { everyone, tag, n } of rows) {
      if (toNumber(everyone) === 1) all.comments += toNumber(n);
      else if (tag === null) all.untagged += toNumber(n);
      else tags.set(String(tag), toNumber(n) + (tags.get(String(tag)) ?? 0));
    }
    return { ...all, tags: Object.fromEntries(tags) };
  },
});

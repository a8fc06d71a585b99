import { type CrossProducts, emptyCrossProducts } from '../tally/cross-products.ts';
import { emptyMoments, type Moments } from '../tally/moments.ts';
import { emptyServqual, type GapForm, type GapOptions, raterForm, type ServqualTally } from '../tally/servqual.ts';
import type { Engine } from './engine.ts';
import { type Fragment, sql, verbatim } from './fragment.ts';
import { momentsRows, momentsSteps, toMoments } from './moments.ts';
import { numberIn, objectIn } from './number.ts';
import type { Counting, Plan, Step } from './query.ts';
import { type Row, toExact, toNumber } from './row.ts';

/** Which questions ask what of an instrument of expectation and perception. */
export interface GapQuestions extends GapOptions {
  /** The question of an item's expectation. */
  expectation: (item: string) => string;
  /** The question of an item's perception. */
  perception: (item: string) => string;
  /** The question whose answers are points by dimension. */
  importance?: string;
}

/** The `ServqualTally` of the responses that were shown any of its questions. */
export function countServqual(questions: GapQuestions): Counting<ServqualTally> {
  const form = questions.form ?? raterForm;
  const sides = Object.entries(form).flatMap(([dimension, own]) =>
    own.flatMap((item) => {
      const turned = questions.reversed?.includes(item) ? 'turned' : 'straight';
      return [
        [questions.expectation(item), item, dimension, 'expectation', turned],
        [questions.perception(item), item, dimension, 'perception', turned],
      ] as const;
    }),
  );
  // No question has an empty id.
  const importance = questions.importance ?? '';
  return {
    questions: [...sides.map(([question]) => question), ...(importance ? [importance] : [])],
    plan: (engine) => {
      const points: Step[] = [
        [
          'form',
          sql`SELECT value ->> 0 AS question, value ->> 1 AS item, value ->> 2 AS dimension, value ->> 3 AS side, value ->> 4 AS turned
        FROM ${engine.items(sql`${JSON.stringify(sides)}`, 'entry')}`,
          'kept',
        ],
        [
          'point',
          sql`SELECT period, response, dimension, item, side, turned, ${numberIn(verbatim('value'))} AS x
        FROM chosen JOIN form USING (question)`,
        ],
      ];
      return servqualPlan(engine, points, { form, scale: questions.scale, importance });
    },
    read: (rows) => readServqual(rows, form),
  };
}

/** What the plan needs besides the points. */
interface ServqualPlan {
  form: GapForm;
  scale: GapOptions['scale'] | undefined;
  /** The question whose answers are points by dimension; empty where there is none. */
  importance: string;
}

/**
 * The plan of a `ServqualTally`.
 *
 * @param points steps of which the last is `point (period, response, dimension, item, side, turned, x)`.
 */
export function servqualPlan(
  engine: Engine,
  points: readonly Step[],
  { form, scale, importance }: ServqualPlan,
): Required<Plan> {
  const sizes = Object.entries(form).map(([dimension, own]) => [dimension, own.length]);
  const [low, high] = (scale ?? [1, 7]).map((end) => sql`CAST(${end} AS NUMERIC)`) as [Fragment, Fragment];
  return {
    steps: [
      [
        'size',
        sql`SELECT value ->> 0 AS dimension, CAST(value ->> 1 AS NUMERIC) AS items
        FROM ${engine.items(sql`${JSON.stringify(sizes)}`, 'entry')}`,
        'kept',
      ],
      ...points,
      [
        'pair',
        sql`SELECT period, response, dimension, item,
          max(CASE WHEN side = 'perception' THEN CASE turned WHEN 'turned' THEN ${low} + ${high} - x ELSE x END END) AS p,
          max(CASE WHEN side = 'expectation' THEN CASE turned WHEN 'turned' THEN ${low} + ${high} - x ELSE x END END) AS e
        FROM point
        WHERE x BETWEEN ${low} AND ${high}
        GROUP BY period, response, dimension, item
        HAVING count(*) = 2`,
      ],
      [
        'gap',
        sql`SELECT period, response, dimension, CAST(sum(p - e) AS DOUBLE PRECISION) / count(*) AS x
        FROM pair JOIN size USING (dimension)
        GROUP BY period, response, dimension, items
        HAVING 2 * count(*) >= items`,
      ],
      [
        'given',
        sql`SELECT chosen.response, size.dimension, ${engine.number('entry')} AS points
        FROM chosen, ${engine.members(objectIn(verbatim('chosen.value')), 'entry')}, size
        WHERE chosen.question = ${importance} AND size.dimension = entry.key`,
      ],
      [
        'share',
        sql`SELECT response, size.dimension, coalesce(points, 0) / total AS x
        FROM (
          SELECT response, CAST(sum(points) AS DOUBLE PRECISION) AS total
          FROM given
          GROUP BY response
          HAVING sum(points) > 0 AND min(points) >= 0
        ) AS weigher
        CROSS JOIN size
        LEFT JOIN given USING (response, dimension)`,
        'kept',
      ],
      [
        'overall',
        sql`SELECT period, response, sum(gap.x) / count(*) AS unweighted, sum(gap.x * share.x) AS weighted
        FROM gap LEFT JOIN share USING (response, dimension)
        GROUP BY period, response
        HAVING count(*) = ${verbatim(String(sizes.length))}`,
      ],
      [
        'figure',
        sql`SELECT period, 'dimension' AS part, dimension AS name, x FROM gap
        UNION ALL
        SELECT period, 'unweighted', '', unweighted FROM overall
        UNION ALL
        SELECT period, 'weighted', '', weighted FROM overall
        UNION ALL
        SELECT period, 'weight', dimension, x FROM share JOIN (SELECT DISTINCT period, response FROM chosen) AS taken USING (response)`,
      ],
      ...momentsSteps('period, part, name'),
    ],
    rows: sql`${momentsRows('period, part, name', ', NULL AS ee')}
        UNION ALL
        SELECT period, 'item', item, count(*), sum(p), sum(e), sum(p * p), sum(e * p), sum(e * e)
        FROM pair
        GROUP BY period, item
        UNION ALL
        SELECT period, 'everyone', '', count(DISTINCT response), NULL, NULL, NULL, NULL, NULL
        FROM chosen
        GROUP BY period`,
  };
}

/** Makes the tally of what the plan gives. */
export function readServqual(rows: readonly Row[], form: GapForm): ServqualTally {
  const everyone = rows.reduce((sum, { part, n }) => sum + (part === 'everyone' ? toNumber(n) : 0), 0);
  if (everyone === 0) return emptyServqual();
  const find = (part: string, name = ''): Row | undefined =>
    rows.find((row) => row['part'] === part && row['name'] === name);
  const moments = (row: Row | undefined): Moments => (row ? toMoments(row) : emptyMoments());
  const names = Object.keys(form);
  const items = Object.values(form).flat();
  return {
    items: Object.fromEntries(items.map((item) => [item, pairProducts(find('item', item), everyone)])),
    dimensions: Object.fromEntries(names.map((name) => [name, moments(find('dimension', name))])),
    unweighted: moments(find('unweighted')),
    weighted: moments(find('weighted')),
    weights: Object.fromEntries(
      names.filter((name) => find('weight', name)).map((name) => [name, moments(find('weight', name))]),
    ),
  };
}

/** The columns of a moments row carry an item's sums: Σp, Σe, Σp², Σep, Σe². */
function pairProducts(row: Row | undefined, everyone: number): CrossProducts {
  if (!row) return { ...emptyCrossProducts(), incomplete: everyone };
  const n = toNumber(row['n']);
  const [p, e, pp, ep, ee] = ['mean', 'low', 'high', 'm2', 'ee'].map((column) => toExact(row[column]));
  return {
    n,
    incomplete: everyone - n,
    weight: [n, 0],
    squaredWeight: [n, 0],
    sums: [p!, e!],
    products: [pp!, ep!, ee!],
  };
}

// What a type leads to: the tallies that stand in it with their SQL, and the warnings with what they mean.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Shape, shapesIn } from './score-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export const shapes: Map<string, Shape> = shapesIn('packages/core/src/{score,tally,question}/**/!(*.test).ts');

/** Each tally with the first call that counts it, as the page on SQL lists them. */
const counts = new Map<string, string>();
const sql = readFileSync(`${root}docs/reference/sql.md`, 'utf8');
for (const [, tally, call, anchor] of sql.matchAll(/^\| `(\w+)`[^|]*\| \[`(.*?)`\]\(sql-statements\.md#(\w+)\)/gm))
  if (!counts.has(tally!)) counts.set(tally!, `[\`${call}\`](../../sql-statements.md#${anchor})`);

/** What is read out of a tally before it is scored. */
const readFrom: Record<string, string> = { Scaled: 'Histogram', ScaledPairs: 'Pairs' };

export const isTally = (type: string): boolean => counts.has(type);

/** Whether a type is a tally, or one read against a scale. */
export const isCounted = (type: string): boolean => isTally(type) || type in readFrom;

/** The tallies that stand in types, each with what counts it. */
export function talliesIn(types: readonly string[]): { tally: string; countedWith: string }[] {
  const found = new Set<string>();
  for (const type of types)
    walk(type, (name) => {
      const tally = readFrom[name] ?? name;
      if (counts.has(tally)) found.add(tally);
    });
  return [...found].map((tally) => ({ tally, countedWith: counts.get(tally)! }));
}

/** The codes that a type may carry, of those that stand in a bundle: a function cannot give what it does not bring. */
export function warningsIn(type: string, bundle: string): { code: string; says: string }[] {
  const lists = new Set<string>();
  walk(type, (_, shape) => {
    for (const { name, type: codes } of shape?.fields ?? [])
      if (name === 'warnings') lists.add(codes.replace('[]', ''));
  });
  return [...lists]
    .flatMap((list) => [...(shapes.get(list)?.says ?? '').matchAll(/^- `([^`]+)`: (.*)$/gm)])
    .map(([, code, says]) => ({ code: code!, says: says! }))
    .filter(({ code }) => ['"', "'", '`'].some((quote) => bundle.includes(quote + code + quote)));
}

/** Visits the types that a type names, what they extend and what is in their fields; not what is in a tally. */
function walk(type: string, visit: (name: string, shape: Shape | undefined) => void, seen = new Set<string>()): void {
  for (const name of type.match(/[A-Z]\w+/g) ?? []) {
    if (seen.has(name)) continue;
    seen.add(name);
    const shape = shapes.get(name);
    visit(name, shape);
    if (isTally(name) || !shape) continue;
    for (const inner of [...shape.extends, ...shape.fields.map((field) => field.type), shape.is ?? ''])
      walk(inner, visit, seen);
  }
}

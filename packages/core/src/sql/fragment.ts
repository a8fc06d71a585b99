/** What may be bound to a statement. */
export type SqlValue = string | number;

/** A piece of SQL. Values stand apart from the text, so none of them can become part of it. */
export interface Fragment {
  /** The text before, between and behind the values: one piece more than there are values. */
  readonly text: readonly string[];
  readonly values: readonly SqlValue[];
}

/** SQL with holes: a fragment becomes part of the text, anything else is bound. */
export const sql = (pieces: TemplateStringsArray, ...holes: (Fragment | SqlValue)[]): Fragment =>
  holes.reduce<Fragment>(
    (all, hole, i) => append(append(all, fragmentOf(hole)), verbatim(dedent(pieces[i + 1]!))),
    verbatim(dedent(pieces[0]!).trimStart()),
  );

/** Text of our own, never of anybody else's. */
export const verbatim = (text: string): Fragment => ({ text: [text], values: [] });

/** The name of a relation or a column, however it is spelt: `shop.answer` as a list is a table in a schema. */
export const named = (name: string | readonly string[]): Fragment =>
  verbatim(
    [name]
      .flat()
      .map((part) => `"${part.replaceAll('"', '""')}"`)
      .join('.'),
  );

/** Fragments one after the other. */
export const joined = (parts: readonly Fragment[], between = ', '): Fragment =>
  parts.reduce<Fragment>((all, part, i) => append(i === 0 ? all : append(all, verbatim(between)), part), verbatim(''));

/** Whether a column has one of the values; there may be none. */
export const oneOf = (column: Fragment, values: readonly SqlValue[]): Fragment =>
  values.length === 0 ? sql`1 = 0` : sql`${column} IN (${joined(values.map((value) => sql`${value}`))})`;

/** The fragment, two columns to the right. */
export const indented = ({ text, values }: Fragment): Fragment => ({
  text: text.map((piece) => piece.replaceAll('\n', '\n  ')),
  values,
});

const fragmentOf = (hole: Fragment | SqlValue): Fragment =>
  typeof hole === 'object' ? hole : { text: ['', ''], values: [hole] };

const append = (a: Fragment, b: Fragment): Fragment => ({
  text: [...a.text.slice(0, -1), a.text.at(-1)! + b.text[0]!, ...b.text.slice(1)],
  values: [...a.values, ...b.values],
});

/** Templates stand eight columns deep in their files. */
const dedent = (text: string): string => text.replace(/\n {8}/g, '\n');

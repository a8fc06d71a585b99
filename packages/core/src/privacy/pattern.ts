/** What a visitor may have written that is nobody's business but theirs. */
export type PrivateKind = 'email' | 'card' | 'iban' | 'phone' | 'id';

/** Where something stands in a text: from the first character to behind the last one. */
export type Span = readonly [from: number, to: number];

/** One kind of private words, and how to find it. */
export interface Pattern {
  kind: PrivateKind;
  /** Finds it in a text that `plain` has made. The spans are those of the text as it was written. */
  find(plain: string): Span[];
}

/** Whether a Latin letter, a digit or an underscore stands there: what is glued to one is a part of something else. */
const isGlued = (character: string | undefined): boolean => !!character && /[\w\u00c0-\u024f]/.test(character);

/** Whether something may begin at a place: nothing is glued to it, nor joined by a sign as the parts of a number are. */
export const opens = (text: string, from: number): boolean =>
  !isGlued(text[from - 1]) && !(/[-./]/.test(text[from - 1] ?? '') && /\d/.test(text[from - 2] ?? ''));

/** Whether something may end before a place. */
export const closes = (text: string, to: number): boolean =>
  !isGlued(text[to]) && !(/[-./]/.test(text[to] ?? '') && /\d/.test(text[to + 1] ?? ''));

/** Whether a span is no part of something longer. */
export const standsAlone = (text: string, [from, to]: Span): boolean => opens(text, from) && closes(text, to);

/** Where a shape stands alone in a text and passes a look at it. The shape is global, and of a bounded length. */
export function shaped(text: string, shape: RegExp, holds: (found: string, span: Span) => boolean): Span[] {
  const spans: Span[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match; match = shape.exec(text)) {
    const span: Span = [match.index, match.index + match[0].length];
    if (standsAlone(text, span) && holds(match[0], span)) spans.push(span);
    // It may begin within what only looked like it.
    else shape.lastIndex = match.index + 1;
  }
  return spans;
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

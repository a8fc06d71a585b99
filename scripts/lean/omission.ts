/** A reason to leave something out of a library, and what is left out for it. */
export interface Omission {
  /** What our own sources must not mention, since it does not work in a visitor's file. */
  never?: RegExp;
  /** Names that are gone from the library then. */
  gone?: RegExp;
  /**
   * What is in the library's sources, with its own names, without types, comments and blanks; and what stands in its
   * place, if anything does. It may be there several times. Those further down see what those above have left.
   */
  cuts: [what: string | RegExp, instead?: string][];
}

/** From one text to the next place where another ends. */
export const between = (start: string, end: string): RegExp =>
  new RegExp([start, end].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*?'), 'g');

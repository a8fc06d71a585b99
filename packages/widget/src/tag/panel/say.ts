import type { Explained } from '../explain.ts';

/** A value as a developer wrote it or would write it; of a number, what tells it from another. */
export function value(given: unknown): string {
  if (given === undefined) return 'nothing';
  if (typeof given === 'number') return `${Number(given.toPrecision(4))}`;
  // With spaces, so that lines end between words and not in them.
  if (typeof given !== 'string')
    return JSON.stringify(given, null, 1)
      .replace(/\n */g, '\n')
      .replace(/(?<=[[{])\n|\n(?=[\]}])/g, '')
      .replace(/\n/g, ' ');
  return isMoment(given) ? moment(given) : given;
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);

/** A moment of ISO 8601 on the clock of whoever reads it; with its day, if that is not today. */
export function moment(iso: string): string {
  const date = new Date(iso);
  const today = date.toDateString() === new Date().toDateString();
  return today ? date.toLocaleTimeString() : date.toLocaleString();
}

/** How a survey stands, in a word for its style and in a few for its reader. */
export function stateOf({ issue, shown, due, instead, gates }: Explained): { state: string; words: string } {
  if (issue) return { state: 'fault', words: 'has a fault' };
  if (shown) return { state: 'shown', words: 'was shown' };
  if (due) return { state: 'due', words: instead ? 'would be due' : 'is due' };
  const failed = gates.filter(({ passed }) => !passed).map(({ gate }) => gate);
  return { state: 'waits', words: `waits for ${failed.join(', ')}` };
}

/** What else is to be said of a survey, in sentences. */
export function words({ issue, shown, instead, next, copied }: Explained): string[] {
  return [
    issue && `${issue} Until then it is not shown.`,
    shown && `The visitor was asked at ${moment(shown)}.`,
    instead && `Survey ${JSON.stringify(instead)} was shown instead: a visitor is asked once on a page.`,
    next && `It could be due at ${moment(next)}.`,
    copied && `The configuration could not be read. This is the copy of ${moment(copied)}.`,
  ].filter((text): text is string => !!text);
}

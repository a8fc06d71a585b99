import { isAnswer, type Question, type Text } from '@earshot/core';
import { scoresOf } from '@earshot/core/score';

/** One of the answers that a question offers. */
export interface ScalePoint {
  /** As it stands in the histogram. */
  value: string;
  /** What the visitor read, if it was more than the value. */
  text: Text | null;
  /** What the question's score counts it as, for example `promoters`; null where it tells no groups apart. */
  group: string | null;
}

/** What can be answered to a question, in its order; nothing for free text. */
export function scaleOf(question: Question): ScalePoint[] {
  if ('options' in question && Array.isArray(question.options)) {
    return question.options.map((option: string | { id: string; text: Text }) =>
      typeof option === 'string'
        ? { value: option, text: null, group: null }
        : { value: option.id, text: option.text, group: null },
    );
  }
  // No scale of whole numbers goes beyond 0–10; which of them are its own, the question's check knows.
  return Array.from({ length: 11 }, (_, value) => value)
    .filter((value) => isAnswer(question, value))
    .map((value) => ({ value: String(value), text: null, group: groupOf(question, value) }));
}

/** Keys of a score's counts that name no group of answers. */
const leftOut = ['invalid', 'skipped', 'notApplicable', 'dontKnow'];

/** The group of a value is what a score counts it as: the cut points stay in core. A score that counts each value apart has none. */
function groupOf(question: Question, value: number): string | null {
  for (const score of Object.values(scoresOf(question))) {
    const { counts } = score({ counts: { [value]: 1 }, unanswered: {} });
    const group = Object.keys(counts).find((name) => counts[name] === 1 && !leftOut.includes(name));
    if (group !== undefined && group !== String(value)) return group;
  }
  return null;
}

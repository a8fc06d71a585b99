import { isAnswer, type Offer, offersOf, type Question, questionTexts, type Text, typeOf } from '@earshot/core';
import { countingOf, scoresOf } from '@earshot/core/score';

/** One of the answers that a question offers, or one of the things that it asks about. */
export interface ScalePoint {
  /** As it stands in the histogram, or in the name of a score. */
  value: string;
  /** What the visitor read, if it was more than the value. */
  text: Text | null;
  /** What the question's score counts it as, for example `promoters`; null where it tells no groups apart. */
  group: string | null;
}

/** What can be answered to a question, in its order; nothing where any number or words will do. */
export function scaleOf(question: Question): ScalePoint[] {
  const offers = offersOf(question);
  const { labels = [] } = typeOf(question).wording(question, questionTexts);
  // Our words for a scale of numbers are left out: the number is what was chosen, and is what the report says.
  const ours = (at: number): Text | null =>
    typeof offers[at]!.value === 'number' || labels.length !== offers.length ? null : labels[at]!;
  return offers.map((offer, at) => ({
    ...point(offer),
    text: offer.text ?? ours(at),
    group: groupOf(question, offer),
  }));
}

/** What a structured question asks about, one by one; nothing for every other question. */
export const partsOf = (question: Question): ScalePoint[] => (typeOf(question).parts?.(question) ?? []).map(point);

const point = ({ value, text }: Offer): ScalePoint => ({ value: String(value), text: text ?? null, group: null });

/** Keys of a score's counts that name no group of answers. */
const leftOut = ['invalid', 'skipped', 'notApplicable', 'dontKnow'];

/** The group of a value is what a score counts it as: the cut points stay in core. A score that counts each value apart has none. */
function groupOf(question: Question, { value }: Offer): string | null {
  if (typeof value !== 'number' || !isAnswer(question, value)) return null;
  const { add, empty } = countingOf(question);
  const tally = add(empty(), value);
  for (const score of Object.values(scoresOf(question))) {
    const { counts } = score(tally);
    const group = Object.keys(counts).find((name) => counts[name] === 1 && !leftOut.includes(name));
    if (group !== undefined && group !== String(value)) return group;
  }
  return null;
}

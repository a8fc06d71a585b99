import { share } from './hash.ts';

/**
 * A list in an order that a seed decides: the same seed, the same order. What is pinned keeps its place; every order of
 * the others is equally likely.
 *
 * The seed of a question is the response's id and the question's: `${response.id} ${question.id}`. So a visitor who goes
 * back, or resumes, finds the order as it was, and two questions of one sitting are shuffled apart.
 *
 * @param pinned whether an item keeps its place. @default an item says so itself, or it is an option that stands for none of the others
 *
 * @see Durstenfeld 1964, "Algorithm 235: random permutation", Communications of the ACM 7(7)
 *
 * @example
 * shuffled(['a', 'b', { id: 'none', text: 'None of these', exclusive: true }], '0192f3a4-… source') // the last one stays the last
 */
export function shuffled<T>(list: readonly T[], seed: string, pinned: (item: T) => boolean = isPinned): T[] {
  const order = [...list];
  const places = list.flatMap((item, i) => (pinned(item) ? [] : [i]));
  for (let left = places.length - 1; left > 0; left--) {
    const [to, from] = [places[left]!, places[Math.floor(share(`${seed} ${left}`) * (left + 1))]!];
    [order[to], order[from]] = [order[from]!, order[to]!];
  }
  return order;
}

/** "Other" and "None of these" are looked for where the author put them, unless the author says otherwise. */
function isPinned(item: unknown): boolean {
  const { pinned, other, exclusive } = Object(item) as { pinned?: unknown; other?: unknown; exclusive?: unknown };
  return pinned === undefined ? Boolean(other || exclusive) : Boolean(pinned);
}

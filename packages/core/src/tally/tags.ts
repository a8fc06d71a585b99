/**
 * How many comments carry each tag. A comment may carry several, each counted once. Of a question that takes several
 * options, an answer is a comment and an option a tag. Plain JSON.
 */
export interface TagTally {
  comments: number;
  /** Comments without any tag. */
  untagged: number;
  /** Comments by tag. */
  tags: Record<string, number>;
}

/**
 * The tally of nothing yet: merged with any other it changes nothing.
 *
 * @example
 * emptyTags() // { comments: 0, untagged: 0, tags: {} }
 */
export const emptyTags = (): TagTally => ({ comments: 0, untagged: 0, tags: {} });

/**
 * The tally with one more comment.
 *
 * @example
 * addComment(emptyTags(), ['price', 'speed', 'price']).tags // { price: 1, speed: 1 }
 */
export const addComment = (tally: TagTally, tags: Iterable<string>): TagTally => {
  const own = new Set(tags);
  return mergeTags(tally, {
    comments: 1,
    untagged: own.size === 0 ? 1 : 0,
    tags: Object.fromEntries([...own].map((tag) => [tag, 1])),
  });
};

/**
 * Both tallies as one. Associative and commutative; `emptyTags()` is its identity.
 *
 * @example
 * mergeTags(addComment(emptyTags(), ['price']), addComment(emptyTags(), [])) // { comments: 2, untagged: 1, tags: { price: 1 } }
 */
export function mergeTags(a: TagTally, b: TagTally): TagTally {
  // A map, not an object: a tag may be called __proto__.
  const tags = new Map(Object.entries(a.tags));
  for (const [tag, count] of Object.entries(b.tags)) tags.set(tag, (tags.get(tag) ?? 0) + count);
  return { comments: a.comments + b.comments, untagged: a.untagged + b.untagged, tags: Object.fromEntries(tags) };
}

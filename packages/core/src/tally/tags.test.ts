import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addComment, emptyTags, mergeTags, type TagTally } from './tags.ts';

const comments = fc.array(fc.array(fc.constantFrom('price', 'speed', '__proto__', 'help'), { maxLength: 4 }));
const fold = (list: string[][]): TagTally => list.reduce(addComment, emptyTags());

test('merging is associative, commutative and has the empty tally as its identity', () => {
  const tally = comments.map(fold);
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      expect(mergeTags(mergeTags(a, b), c)).toEqual(mergeTags(a, mergeTags(b, c)));
      expect(mergeTags(a, b)).toEqual(mergeTags(b, a));
      expect(mergeTags(a, emptyTags())).toEqual(a);
    }),
  );
});

test('counting in parts gives the same tally as counting at once', () => {
  fc.assert(
    fc.property(comments, fc.nat(20), (list, cut) => {
      expect(mergeTags(fold(list.slice(cut)), fold(list.slice(0, cut)))).toEqual(fold(list));
    }),
  );
});

test('a tag counts once per comment, and a comment without tags is counted', () => {
  expect(fold([['price', 'price', 'speed'], [], ['price']])).toEqual({
    comments: 3,
    untagged: 1,
    tags: { price: 2, speed: 1 },
  });
});

test('a tag may be called __proto__', () => {
  expect(Object.entries(fold([['__proto__'], ['__proto__']]).tags)).toEqual([['__proto__', 2]]);
});

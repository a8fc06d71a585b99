import type { Drawing } from './ask.ts';

/** What draws questions of several kinds, as one. */
export const joined = (first: Drawing, ...more: readonly Pick<Drawing, 'css' | 'views'>[]): Drawing => ({
  ...first,
  css: [first, ...more].map(({ css }) => css).join(''),
  views: Object.assign({}, ...[first, ...more].map(({ views }) => views)) as Drawing['views'],
});

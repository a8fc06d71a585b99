import type { Drawing } from './ask.ts';

/** What draws several things, as one. */
export const joined = (...all: readonly Drawing[]): Drawing =>
  Object.assign({}, ...all, {
    css: all.map(({ css = '' }) => css).join(''),
    views: Object.assign({}, ...all.map(({ views }) => views)),
  });

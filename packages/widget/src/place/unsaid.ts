import type { MountOptions } from '../mount.ts';

/** The same without the words that tell where an unasked prompt is: the visitor is taken there. */
export const unsaid = <O extends Pick<MountOptions, 'texts'>>(options: O): O => ({
  ...options,
  texts: { tag: 'en', ...options.texts, here: '' },
});

import { fail } from './fail.ts';

// What the loader imports when it is needed. The addresses are absolute, because a classic script
// from another origin has no base of its own for `import()`.
let base = '';

/** Says where the loader came from: the other files stand beside it. */
export function besides(src: string): void {
  base = src;
}

// Async, because an inlined or blob script has no address that another could be relative to.
const load = async (name: string): Promise<never> => {
  try {
    return (await import(new URL(`earshot-${name}.js`, base).href)) as never;
  } catch {
    return fail('no-file', name, base);
  }
};

/** Views, styles and texts. */
export const prompt = (): Promise<typeof import('./prompt.ts')> => load('prompt');

/** The custom element. */
export const element = (): Promise<typeof import('./element.ts')> => load('element');

/** The queue on the visitor's disk. */
export const outbox = (): Promise<typeof import('./outbox.ts')> => load('outbox');

/** What reads a configuration and looks at gates. */
export const targeting = (): Promise<typeof import('./targeting.ts')> => load('targeting');

/** What a developer reads. */
export const trouble = (): Promise<typeof import('./trouble.ts')> => load('trouble');

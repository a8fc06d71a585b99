// What the loader imports when it is needed. The addresses are absolute, because a classic script
// from another origin has no base of its own for `import()`.
let base = '';

/** Says where the loader came from: the other files stand beside it. */
export function besides(src: string): void {
  base = src;
}

/**
 * Imports a file.
 *
 * @throws a sentence. It is not in trouble.ts, because where one file cannot be loaded that one cannot either.
 */
async function load(name: string): Promise<never> {
  let file = `earshot-${name}.js`;
  try {
    // Within, because an inlined or blob script has no address that another could be relative to.
    file = new URL(file, base).href;
    return (await import(file)) as never;
  } catch {
    throw `${file} could not be loaded. Put it beside earshot.js, with CORS on another host.`;
  }
}

/** Views, styles and texts, and the queue on the visitor's disk. */
export const prompt = (): Promise<typeof import('./prompt.ts')> => load('prompt');

/** What finds the fault of a survey document. */
export const check = (): Promise<typeof import('./check.ts')> => load('check');

/** The custom element. */
export const element = (): Promise<typeof import('./element.ts')> => load('element');

/** What reads a configuration and looks at gates. */
export const targeting = (): Promise<typeof import('./targeting.ts')> => load('targeting');

/** What knows the rarer gates, and gathers what they look at. */
export const gates = (): Promise<typeof import('./gates.ts')> => load('gates');

/** What a developer reads. */
export const trouble = (): Promise<typeof import('./trouble.ts')> => load('trouble');

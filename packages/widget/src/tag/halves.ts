// What is loaded only when it is needed. The addresses are absolute, because a classic script
// from another origin has no base of its own for `import()`.
let base = '';

/** Where the siblings of the loader are: beside it. */
export function besides(src: string): void {
  base = src;
}

const load = (name: string): Promise<unknown> =>
  import(new URL(`earshot-${name}.js`, base).href).catch(() => Promise.reject(['no-file', name, base]));

/** The prompt: views, styles and texts. */
export const prompt = (): Promise<typeof import('./prompt.ts')> => load('prompt') as never;

/** The outbox: the queue on the visitor's disk. */
export const outbox = (): Promise<typeof import('./outbox.ts')> => load('outbox') as never;

/** The sentences about broken documents. */
export const trouble = (): Promise<typeof import('./trouble.ts')> => load('trouble') as never;

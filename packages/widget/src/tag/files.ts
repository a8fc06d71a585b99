// What the loader imports when it is needed. The addresses are absolute, because a classic script
// from another origin has no base of its own for `import()`.
let base = '';

/** Says where the loader came from: the other files stand beside it. */
export function besides(src: string): void {
  base = src;
}

/** The files, by the names that follow `earshot-`. */
interface Files {
  /** Views, styles and texts, and the queue on the visitor's disk. */
  prompt: typeof import('./prompt.ts');
  /** What finds the fault of a survey document. */
  check: typeof import('./check.ts');
  /** The custom element. */
  element: typeof import('./element.ts');
  /** What reads a configuration and looks at gates. */
  targeting: typeof import('./targeting.ts');
  /** What knows the rarer gates, and gathers what they look at. */
  gates: typeof import('./gates.ts');
  /** The rarer commands. */
  more: typeof import('./more.ts');
  /** What a developer reads. */
  trouble: typeof import('./trouble.ts');
}

/**
 * Imports a file.
 *
 * @throws a sentence. It is not in trouble.ts, because where one file cannot be loaded that one cannot either.
 */
export async function load<Name extends keyof Files>(name: Name): Promise<Files[Name]> {
  let file = `earshot-${name}.js`;
  try {
    // Within, because an inlined or blob script has no address that another could be relative to.
    file = new URL(file, base).href;
    return (await import(file)) as Files[Name];
  } catch {
    throw `${file} could not be loaded. Put it beside earshot.js, with CORS on another host.`;
  }
}

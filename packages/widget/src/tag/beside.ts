/**
 * Imports a file that stands beside the one that this is part of: a module, unlike the loader, knows where it came from.
 *
 * @throws a sentence.
 */
export async function beside(name: string): Promise<never> {
  const file = new URL(`earshot-${name}.js`, import.meta.url).href;
  try {
    return (await import(/* @vite-ignore */ file)) as never;
  } catch {
    throw `${file} could not be loaded. Put it beside earshot.js; another host must allow CORS.`;
  }
}

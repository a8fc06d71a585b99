import { type BuildOptions, build } from 'esbuild';

/** A file, or code on `stdin`, with all that it imports: one script for a page, made of the sources. */
export async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@earshot/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    ...options,
    write: false,
  });
  return outputFiles[0]!.text;
}

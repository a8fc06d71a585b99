import { refuse } from './problem.ts';

/** The most bytes of a body: what a browser may still send while a page is closing. */
export const bodyLimit: number = 64 * 1024;

/**
 * The JSON of a request, read no further than the limit.
 *
 * @throws {Refusal} 415, 413 or 400
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? 'none';
  if (type.split(';')[0]!.trim().toLowerCase() !== 'application/json') throw refuse('not-json-type', { got: type });
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse('not-json', { reason: (error as Error).message });
  }
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counted as it comes in: a content-length may be absent, or a lie. Leaving the loop cancels the rest.
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > bodyLimit) throw refuse('too-large', { limit: bodyLimit });
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

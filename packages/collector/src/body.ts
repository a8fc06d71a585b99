import { refuse } from './problem.ts';

/** The most bytes of a body: a batch has at most 64 KiB, and one response with a screenshot fits in four times that. */
export const bodyLimit: number = 256 * 1024;

/** How much more is read of a body that is too large, in bytes: most clients listen only once they have sent everything. */
const patience = 1024 * 1024;

/**
 * The JSON of a request, read no further than the limit.
 *
 * @throws {Refusal} 415, 413, 408 or 400
 */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? 'none';
  if (type.split(';')[0]!.trim().toLowerCase() !== 'application/json') throw refuse('not-json-type', { got: type });
  const encoding = request.headers.get('content-encoding')?.trim() || 'identity';
  if (encoding.toLowerCase() !== 'identity') throw refuse('encoded', { encoding }, { 'accept-encoding': 'identity' });
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw refuse('not-json', { reason: (error as Error).message });
  }
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = request.body?.getReader();
  // Counted as it comes in: a content-length may be absent, or a lie.
  let size = 0;
  while (reader) {
    // A stream that breaks tells of the sender's line, not of the store.
    const { value } = await reader.read().catch(() => {
      throw refuse('cut-off');
    });
    if (!value || size > bodyLimit + patience) break;
    size += value.length;
    if (size <= bodyLimit) chunks.push(value);
  }
  // Not cancelled, since that would end the connection under the answer: what is still to come is the server's to drop.
  reader?.releaseLock();
  if (size > bodyLimit) throw refuse('too-large', { limit: bodyLimit });
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

import type { Store } from './store.ts';

/** How many responses are read at a time: an export never holds more of them in memory. */
const page = 500;

/**
 * Every response to a survey as it came, one JSON document a line (newline-delimited JSON), oldest id first. Rejects if
 * the first ones cannot be read; a store that fails later breaks the stream off, so that no part is taken for the whole.
 */
export async function documentLines(survey: string, store: Store): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next = await store.documents(survey, '', page);
  return new ReadableStream({
    async pull(controller) {
      if (next.length === 0) return controller.close();
      controller.enqueue(encoder.encode(next.map(({ document }) => `${document}\n`).join('')));
      next = await store.documents(survey, next.at(-1)!.id, page);
    },
  });
}

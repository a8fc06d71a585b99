import type { Store, StoredDocument } from './store.ts';

/** How many responses are read at a time: no more of them are ever held in memory. */
const page = 500;

/** Every response to a survey as it came, oldest id first. */
export async function* eachDocument(survey: string, store: Store): AsyncGenerator<StoredDocument> {
  let documents = await store.documents(survey, '', page);
  while (documents.length > 0) {
    yield* documents;
    documents = await store.documents(survey, documents.at(-1)!.id, page);
  }
}

/**
 * Every response to a survey as it came, one JSON document a line (newline-delimited JSON), oldest id first. Rejects if
 * the first ones cannot be read; a store that fails later breaks the stream off, so that no part is taken for the whole.
 */
export async function documentLines(survey: string, store: Store): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const documents = eachDocument(survey, store);
  let next = await documents.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(`${next.value.document}\n`));
      next = await documents.next();
    },
    async cancel() {
      await documents.return(undefined);
    },
  });
}

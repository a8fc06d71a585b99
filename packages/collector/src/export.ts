import { isPicture, type SurveyResponse } from '@earshot/core';
import type { Store, StoredDocument } from './store.ts';

/** How many responses are read at a time: no more of them are ever held in memory, and each may hold a picture. */
const page = 100;

/** Every response to a survey as it came, oldest id first. */
export async function* eachDocument(survey: string, store: Store): AsyncGenerator<StoredDocument> {
  let documents = await store.documents(survey, '', page);
  while (documents.length > 0) {
    yield* documents;
    documents = await store.documents(survey, documents.at(-1)!.id, page);
  }
}

/** What stands in place of a picture: an export is passed on more easily than a screenshot may be. */
const omitted = '[picture]';

/** A response without its pictures. */
function plain(document: string): string {
  // Most have none, and need not be read for that.
  if (!document.includes('"data:image/')) return document;
  const response = JSON.parse(document) as SurveyResponse;
  const answers = Object.entries(response.answers).map(([id, answer]) => [id, isPicture(answer) ? omitted : answer]);
  return JSON.stringify({ ...response, answers: Object.fromEntries(answers) });
}

/**
 * Every response to a survey as it came, one JSON document a line (newline-delimited JSON), oldest id first. Rejects if
 * the first ones cannot be read; a store that fails later breaks the stream off, so that no part is taken for the whole.
 *
 * @param pictures whether screenshots are in it; otherwise `[picture]` stands for each.
 */
export async function documentLines(
  survey: string,
  store: Store,
  pictures: boolean,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  const documents = eachDocument(survey, store);
  let next = await documents.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      const { document } = next.value;
      controller.enqueue(encoder.encode(`${pictures ? document : plain(document)}\n`));
      next = await documents.next();
    },
    async cancel() {
      await documents.return(undefined);
    },
  });
}

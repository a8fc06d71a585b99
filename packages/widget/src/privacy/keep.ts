import type { SurveyResponse } from '@earshot/core';
import type { SittingOptions } from '../sitting.ts';
import type { StepsAsk } from '../view/ask.ts';
import { type Draft, draftOf, type Keep, readDraft, takeUp } from './draft.ts';

/** Where the draft of a survey lies. */
export interface DraftStore {
  read(): string | undefined;
  /** Writes a draft; nothing of it may be kept where this says no. */
  write(draft: Draft, text: string): void;
  /** Takes it away, given what was last known of it. */
  erase(draft: Draft): void;
  /** Whether the visitor and the host let anything be kept, at this moment. */
  isAllowed(): boolean;
  /** The sitting goes on in another tab. */
  lost(): void;
  /** The key of the draft in `localStorage`. */
  key: string;
}

/** How long to wait for the next key, in milliseconds. */
const pause = 200;

/**
 * Keeps what is put in, from the first input to the end of the sitting, and goes on with what was kept.
 *
 * @returns what ends it: once the visitor is through, or with `stay` so that the draft is there when it is opened again.
 */
export function keepDraft(ask: StepsAsk, keep: Keep, store: DraftStore): (stay: boolean) => void {
  const [, head] = ask.own;
  const over = new AbortController();
  const { signal } = over;
  let last: Draft | undefined;
  let timer: ReturnType<typeof setTimeout>;

  function write(draft: Draft): void {
    last = draft;
    store.write(draft, JSON.stringify(draft));
  }

  function erase(): void {
    if (last) store.erase(last);
    last = undefined;
  }

  function save(): void {
    clearTimeout(timer);
    // Closed: whoever closed it says what becomes of the draft.
    if (!ask.question.value && !ask.ending.value) return;
    const draft = store.isAllowed() ? draftOf(ask, keep) : undefined;
    if (draft) write(draft);
    else erase();
  }

  function stop(): void {
    clearTimeout(timer);
    over.abort();
  }

  const kept = head.revision ? undefined : readDraft(store.read());
  if (kept) {
    if (store.isAllowed() && takeUp(ask, kept)) resumed(ask, kept, keep);
    else store.erase(kept);
  }
  const { below } = ask;
  // The prompt is drawn anew whenever something is put in, taken or taken back.
  ask.below = () => {
    clearTimeout(timer);
    // What has been told must not be told again under the same revision, so that is not left to a timer.
    if (!signal.aborted) timer = setTimeout(save, last && last.head.revision < head.revision ? 0 : pause);
    return below?.();
  };
  addEventListener('pagehide', save, { signal });
  document.addEventListener('visibilitychange', save, { signal });
  addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key !== store.key || readDraft(newValue ?? undefined)?.head.id !== head.id) return;
      stop();
      // Nothing more is to be said of it here.
      head.revision = 0;
      store.lost();
    },
    { signal },
  );
  save();

  return (stay) => {
    stop();
    // Its closing was told, too: the next revision is above that.
    if (last && stay && store.isAllowed()) write({ ...last, head: { ...head } });
    else erase();
  };
}

/** Says that the visitor sees it, as `show` does: that is not told once more, but the host hears of it. */
function resumed({ own: [facts, head], survey }: StepsAsk, { taken }: Draft, keep: Keep): void {
  const { id, version, hash } = survey;
  const { on, path, locale, attributes } = facts as SittingOptions & typeof facts;
  const known = new Map(survey.questions.map((question) => [question.id, question]));
  const given = taken.filter(([, answer]) => answer !== undefined && answer !== null);
  const response: SurveyResponse = {
    ...head,
    status: 'partial',
    survey: { id, version, hash },
    answers: Object.fromEntries(given.map(([id, answer]) => [id, keep(known.get(id)!, answer) as string])),
    order: taken.map(([id]) => id),
    updatedAt: new Date().toISOString(),
    context: { path, locale, attributes: attributes as Record<string, string> },
  };
  try {
    on?.({ type: 'shown', survey: id, response });
  } catch (error) {
    console.error(error);
  }
}

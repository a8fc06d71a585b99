import type { Question, SurveyResponse } from '@earshot/core';
import type { StepsAsk } from '../view/ask.ts';
import { type DraftStore, keepDraft } from './keep.ts';
import type { hidden, Masking } from './masked.ts';
import type { noteOn } from './note.tsx';

/** What knows what is private in words. */
export interface Masks {
  hidden: typeof hidden;
  noteOn: typeof noteOn;
}

/** The end of a sitting, as it is heard of. */
export interface Ending {
  type: string;
  response: SurveyResponse;
}

/** What is known of a survey. */
export interface Known {
  /** None where nobody can write. */
  masks?: Masks | undefined;
  /** Whether a question asks for what is private: that is not left on a device. @default none does */
  isPrivate?: ((question: Question) => boolean) | undefined;
}

export interface Guarding extends Known {
  mask?: Masking | undefined;
  /** Where the draft is kept, if it is. */
  store?: DraftStore | undefined;
  /** Whether whoever closes the survey may come back to it. */
  returns?: boolean | undefined;
  /** Has a listener hear of what happens. */
  hear: (listener: (event: Ending) => void) => void;
}

/**
 * Looks after what a visitor writes in one sitting: says what of it will be left out, and keeps it until they are through.
 * It may be called before the sitting is shown, which then goes on with its draft, or once something has been put in.
 */
export function guard(ask: StepsAsk, { masks, isPrivate, mask, store, returns = false, hear }: Guarding): void {
  if (!ask.question.value) return;
  const [, head] = ask.own;
  masks?.noteOn(ask, mask);
  if (store) {
    const kept = (question: Question, answer: unknown): unknown =>
      isPrivate?.(question) ? undefined : masks ? masks.hidden(question, answer, mask) : answer;
    const end = keepDraft(ask, kept, store);
    hear(({ type, response }) => {
      if (response.id === head.id && /^(completed|dismissed)$/.test(type)) end(returns && type === 'dismissed');
    });
  }
  if (!head.revision) return;
  // It is drawn already, and nothing of this is on it.
  const { value } = ask.draft;
  ask.choose(undefined);
  ask.choose(value);
}

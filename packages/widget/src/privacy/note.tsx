import { mask, maskAnswer, type PrivateKind } from '@earshot/core';
import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import type { StepsAsk } from '../view/ask.ts';
import { hidden, type Masking } from './masked.ts';
import { en } from './words.ts';

/** How long a visitor has to pause for being told, in milliseconds: what is half written may yet become something else. */
const pause = 500;

/** Says below a question what of the words in it will be left out. */
export function noteOn(ask: StepsAsk, by: Masking | undefined): void {
  if (by === false || by === 'off') return;
  const note = signal('');
  const { below } = ask;
  let seen: unknown;
  let timer: ReturnType<typeof setTimeout>;
  // The prompt is drawn anew whenever something is put in.
  ask.below = () => {
    const { value } = ask.draft;
    if (value !== seen) {
      seen = value;
      clearTimeout(timer);
      if (value === undefined) note.value = '';
      else
        timer = setTimeout(() => {
          note.value = told(ask, by);
        }, pause);
    }
    // Here before there is anything to say: a live region that comes with its text is not read out.
    return [below?.(), ask.question.value && <p role="status">{note.value}</p>] as unknown as VNode;
  };
}

function told({ question: { value: question }, draft, texts }: StepsAsk, by: Masking | undefined): string {
  const found = new Set<PrivateKind>();
  if (!question || hidden(question, draft.value, by) === draft.value) return '';
  maskAnswer(question, draft.value, (text) => {
    for (const kind of mask(text).found) found.add(kind);
    return text;
  });
  return found.size > 0 ? (texts.leftOut ?? en)([...found]) : '';
}

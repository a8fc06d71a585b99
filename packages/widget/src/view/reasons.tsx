import type { AnyQuestion } from '@earshot/core';
import type { VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { type Radio, radios } from './radios.tsx';

/** What may be said in place of an answer. It stands apart, for it is no point of any scale. */
export function reasons(ask: Ask, question: Pick<AnyQuestion, 'notApplicable' | 'dontKnow'>): VNode | false {
  const offered = (['notApplicable', 'dontKnow'] as const).flatMap((reason): Radio[] => {
    const { [reason]: words } = question;
    return words ? [[Symbol.for(reason), words === true ? ask.texts[reason] : say(ask, words, '')]] : [];
  });
  return offered.length > 0 && radios(ask, 'reasons', undefined, offered);
}

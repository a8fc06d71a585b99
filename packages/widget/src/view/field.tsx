import type { AnyQuestion } from '@earshot/core';
import type { ComponentChildren, VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { type Radio, radios } from './radios.tsx';

/** What stands around every control: the question above it, the help, and below it what to do when it will not go on. */
export const field = (
  ask: Ask,
  question: Pick<AnyQuestion, 'text' | 'help' | 'notApplicable' | 'dontKnow'>,
  /** The question in our words. */
  ours: string,
  control: ComponentChildren,
  error: string = ask.texts.choose,
): VNode => (
  <>
    {heading(ask, say(ask, question.text, ours))}
    <p id="h">{say(ask, question.help, '')}</p>
    {control}
    {reasons(ask, question)}
    <p id="e">{ask.problem.value && error}</p>
  </>
);

/** What may be said in place of an answer. It stands apart, for it is no point of any scale. */
function reasons(ask: Ask, question: Pick<AnyQuestion, 'notApplicable' | 'dontKnow'>): VNode | false {
  const offered = (['notApplicable', 'dontKnow'] as const).flatMap((reason): Radio[] => {
    const { [reason]: words } = question;
    return words ? [[Symbol.for(reason), words === true ? ask.texts[reason] : say(ask, words, '')]] : [];
  });
  return offered.length > 0 && radios(ask, 'list', undefined, offered);
}

/** The heading of a step. It takes the focus when the visitor comes there. */
export const heading = (ask: Ask, words: string): VNode => (
  <h2 id="q" tabIndex={-1} ref={ask.arrive}>
    {words}
  </h2>
);

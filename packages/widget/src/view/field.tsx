import type { AnyQuestion } from '@earshot/core';
import type { ComponentChildren, VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { reasons } from './reasons.tsx';

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

/** The heading of a step. It takes the focus when the visitor comes there. */
export const heading = (ask: Ask, words: string): VNode => (
  <h2 part="question" id="q" tabIndex={-1} ref={ask.arrive}>
    {words}
  </h2>
);

import type { Text } from '@earshot/core';
import type { ComponentChildren, VNode } from 'preact';
import { type Ask, say } from './ask.ts';

/** What stands around every control: the question above it, the help, and below it what to do when it will not go on. */
export function Field({
  ask,
  question,
  ours,
  error = ask.texts.choose,
  children,
}: {
  ask: Ask;
  question: { text?: Text | undefined; help?: Text | undefined };
  /** The question in our words. */
  ours: string;
  error?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <>
      <h2 id="q" tabIndex={-1} ref={ask.arrive}>
        {say(ask, question.text, ours)}
      </h2>
      <p id="h">{say(ask, question.help, '')}</p>
      {children}
      <p id="e">{ask.sitting.problem.value && error}</p>
    </>
  );
}

import type { Question } from '@earshot/core';
import type { Sitting } from './sitting.ts';

/** Puts in an answer to a question that is not the one being asked. */
export function putInto({ own: [, , go], choose }: Sitting, id: string, answer: unknown): void {
  go({ id } as Question);
  choose(answer);
}

/** Takes back all that was answered and put in. What is asked then is up to the caller. */
export function clear(sitting: Sitting): void {
  const [{ answers }] = sitting.own;
  for (const id of Object.keys(answers)) {
    putInto(sitting, id, undefined);
    delete answers[id];
  }
}

/** Takes back all that was answered, goes to the first question, and tells whoever has heard of an answer. */
export function reset(sitting: Sitting): void {
  const [facts, head, go, step] = sitting.own;
  clear(sitting);
  go(facts.flow.asked(sitting.survey, facts, facts.answers)[0]);
  if (head.revision) step('partial');
}

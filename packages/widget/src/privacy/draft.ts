import type { Question } from '@earshot/core';
import type { StepsAsk } from '../view/ask.ts';

/** How long a draft is kept, in milliseconds: a day. */
export const draftAge = 86_400_000;

/** A sitting that is not finished, as JSON. */
export interface Draft {
  v: 1;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
  /** When the survey was shown. */
  shown: number;
  /** What was asked: a draft of another version is none. */
  hash: string;
  head: { id: string; revision: number; startedAt: string };
  /** What was taken, question by question in the order of asking: an answer, a reason for none, or nothing. */
  taken: [id: string, answer?: unknown, reason?: string][];
  /** The question that is being asked, and what has been put in. */
  question: string;
  draft?: unknown;
}

/** An answer as it may lie on the device; undefined if it may not. */
export type Keep = (question: Question, answer: unknown) => unknown;

/**
 * A sitting as it stands; undefined where there is nothing to keep, or where an answer was taken that may not lie on the
 * device: whoever went on without it would take it back.
 */
export function draftOf({ own, survey, question, draft, ending }: StepsAsk, keep: Keep): Draft | undefined {
  const [{ answers }, head] = own;
  const { value: current } = question;
  const asked = survey.questions.filter(({ id }) => id in answers && id !== current?.id);
  const isEmpty = draft.value === undefined && asked.every(({ id }) => answers[id] === undefined);
  if (!current || ending.value || !head.revision || isEmpty) return undefined;
  const taken = asked.map((question): Draft['taken'][number] => {
    const { [question.id]: answer } = answers;
    return typeof answer === 'symbol'
      ? [question.id, null, answer.description!]
      : [question.id, keep(question, answer)];
  });
  if (taken.some(([id, answer]) => answer === undefined && answers[id] !== undefined)) return undefined;
  return {
    v: 1,
    at: Date.now(),
    shown: Date.parse(head.startedAt),
    hash: survey.hash,
    head: { ...head },
    taken,
    question: current.id,
    draft: typeof draft.value === 'symbol' ? undefined : keep(current, draft.value),
  };
}

/** What was kept, if it can be read and is not too old. */
export function readDraft(text: string | undefined): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Draft;
    const { v, at, head, taken } = draft;
    const age = Date.now() - at;
    return v === 1 && age >= 0 && age < draftAge && head.revision > 0 && Array.isArray(taken) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Goes on with a draft, in a sitting that has not been shown yet. False if it does not fit the survey. */
export function takeUp(ask: StepsAsk, { hash, head, taken, question, draft }: Draft): boolean {
  const [facts, own, go] = ask.own;
  const { survey } = ask;
  const known = new Map(survey.questions.map((each) => [each.id, each]));
  // A reason is a symbol, as core's `noAnswer` makes it.
  const given = taken.map(([id, answer, reason]): [string, unknown] => [
    id,
    reason ? Symbol.for(reason) : (answer ?? undefined),
  ]);
  const fits = ([id, answer]: [string, unknown]): boolean =>
    known.has(id) && (answer === undefined || facts.flow.isAnswer(known.get(id)!, answer));
  if (hash !== survey.hash || own.revision || !given.every(fits)) return false;
  // One more than was written: a step may have been told that was not written any more.
  Object.assign(own, head, { revision: head.revision + 1 });
  facts.seed = head.id;
  const { answers } = facts;
  for (const id of Object.keys(answers)) delete answers[id];
  const put = (id: string, answer: unknown): void => {
    go(known.get(id));
    ask.choose(answer);
  };
  for (const [id, answer] of given) {
    put(id, answer);
    answers[id] = answer;
  }
  if (draft !== undefined) put(question, draft);
  delete answers[question];
  const asked = facts.flow.asked(survey, facts, answers);
  go(asked.find(({ id }) => id === question) ?? asked.find(({ id }) => !(id in answers)) ?? asked[0]);
  return true;
}

import { verdict } from '../condition.ts';
import { type Answering, everyAnswer } from '../question/index.ts';
import type { Survey } from '../survey.ts';
import { type FlowFacts, inOrder, walk } from './walk.ts';

/**
 * How many questions may still come after one, at most, whatever is answered to it and to those after it. What is
 * decided already, by earlier answers or by the page, is taken into account.
 */
export function remaining(survey: Survey, given: FlowFacts, id: string | undefined, answering: Answering): number {
  const order = inOrder(survey, given.seed);
  const at = order.findIndex((question) => question.id === id);
  const { facts } = walk(survey, given, answering);
  const later = new Set(order.slice(at).map((question) => question.id));
  const open = (question?: string): boolean => question === undefined || later.has(question);
  /** The longest way from each question on, itself included; behind the last one, none. */
  const longest = Array<number>(order.length + 1).fill(0);
  const behind = (i: number): number => {
    let most = 0;
    for (const { to, when } of order[i]!.jump ?? []) {
      const decided = when ? verdict(when, facts, open) : true;
      const place = order.findIndex((question, place) => place > i && question.id === to);
      if (decided !== false) most = Math.max(most, place < 0 ? 0 : longest[place]!);
      if (decided) return most;
    }
    return Math.max(most, longest[i + 1]!);
  };
  for (let i = order.length - 1; i > at; i--) {
    const { when, carry } = order[i]!;
    const decided = when ? verdict(when, facts, open) : true;
    const asked = decided === false ? 0 : 1 + behind(i);
    // Whether anything is left to choose from is not looked at: it may be passed over.
    longest[i] = decided && !carry ? asked : Math.max(asked, longest[i + 1]!);
  }
  return at < 0 ? 0 : behind(at);
}

/**
 * How far a sitting has come, 0…1: the questions behind the visitor, as a share of those, this one, and the most that
 * may still come. It never goes back when the visitor goes on: an answer can only shorten the longest way.
 *
 * @param id the question that is being asked; undefined at the end.
 *
 * @example
 * progress(survey, { answers: {} }, 'first') // 0
 */
export const progress = (survey: Survey, facts: FlowFacts, id: string | undefined): number =>
  progressOf(survey, facts, id, everyAnswer);

/** The same for some types of questions, so that a page need not load what checks the others. */
export function progressOf(survey: Survey, facts: FlowFacts, id: string | undefined, answering: Answering): number {
  if (id === undefined) return 1;
  const behind = Math.max(
    0,
    walk(survey, facts, answering).questions.findIndex((question) => question.id === id),
  );
  return behind / (behind + 1 + remaining(survey, facts, id, answering));
}

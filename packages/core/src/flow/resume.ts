import { everyAnswer, isAnswer, isStatement } from '../question/index.ts';
import type { SurveyResponse, Unanswered } from '../response.ts';
import type { Survey } from '../survey.ts';
import { noAnswer } from './flow.ts';
import { type Answers, type FlowFacts, walk } from './walk.ts';

/** Where a sitting goes on that was saved as a response. */
export interface Resumed {
  id: string;
  revision: number;
  startedAt: string;
  /** A key for each question that was shown: its answer, the reason for none, or undefined where it was skipped. */
  answers: Answers;
  /** The question to go on with. */
  at: string | undefined;
  /** Ids of questions whose answers fit this version of the survey no longer. */
  dropped: string[];
}

/**
 * A saved response as the start of a sitting, against the same version of its survey or a later one. Answers that no
 * longer fit are dropped, and their questions are asked again.
 *
 * @param now what the page says by now; where it says nothing, what it said then holds.
 * @returns undefined if it is a response to another survey, or a completed one to a survey that is not `editable`.
 *
 * @example
 * const start = resume(survey, saved);
 * start?.at // 'why'
 */
export function resume(
  survey: Survey,
  response: SurveyResponse,
  now: Omit<FlowFacts, 'answers' | 'seed'> = {},
): Resumed | undefined {
  if (response.survey.id !== survey.id) return undefined;
  if (response.status === 'completed' && survey.editable === false) return undefined;
  const { id, revision, startedAt, order, unanswered = {}, context = {} } = response;
  const answers: Answers = Object.create(null);
  const dropped: string[] = [];
  for (const question of survey.questions) {
    const { id } = question;
    const given = Object.hasOwn(response.answers, id) ? response.answers[id] : undefined;
    if (given !== undefined && isAnswer(question, given)) answers[id] = given;
    else if (given !== undefined) dropped.push(id);
    else if (Object.hasOwn(unanswered, id)) answers[id] = reasonFor(unanswered[id]);
    else if (isStatement(question) && order.includes(id)) answers[id] = undefined;
  }
  for (const id of Object.keys(response.answers))
    if (!survey.questions.some((question) => question.id === id)) dropped.push(id);
  const { attributes = context.attributes, hidden = response.hidden, locale = context.locale, derive } = now;
  const facts = { answers, attributes, hidden, locale, derive, seed: id };
  const way = walk(survey, facts, everyAnswer).questions.map((question) => question.id);
  return { id, revision, startedAt, answers, at: way.find((id) => !(id in answers)) ?? way.at(-1), dropped };
}

const reasonFor = (reason: Unanswered | undefined): symbol | undefined =>
  reason === 'notApplicable' || reason === 'dontKnow' ? noAnswer(reason) : undefined;

import { holds } from '../condition.ts';
import { isAnswer, isStatement } from '../question/index.ts';
import type { SurveyResponse, Unanswered } from '../response.ts';
import type { Question, Survey } from '../survey.ts';
import type { Thanks } from './ending.ts';
import { piped } from './piping.ts';
import { type Answers, type FlowFacts, inOrder, walk } from './walk.ts';
import { remaining } from './ways.ts';

/** What a response says of the questions that were shown. */
export type Told = Pick<SurveyResponse, 'answers' | 'unanswered' | 'order' | 'derived'>;

/** What a sitting asks about its survey. An interface, so that a page with simple surveys can do with a simple one. */
export interface Flow {
  /** The questions to be asked, in order and ready to be read, given what is known so far. */
  asked(survey: Survey, facts: FlowFacts): Question[];
  /** Whether a question may come after one, whatever is answered to it. */
  goesOn(survey: Survey, facts: FlowFacts, id: string): boolean;
  /** Whether a value lets the visitor go on: an answer, or a reason for none that the question offers. */
  isAnswer(question: Question, answer: unknown): boolean;
  /** What a response says. `facts.answers` has a key for each question that was shown; `at` is the one being asked. */
  told(survey: Survey, facts: FlowFacts, at: string | undefined): Told;
  /** What is said at the end. */
  ending(survey: Survey, facts: FlowFacts): Thanks;
}

/**
 * The questions to be asked, in order, given what is known so far: those whose condition holds and that no jump passes
 * over. Their options are the ones that are left, in this visitor's order, and their texts are filled in.
 * An answer to a question that is itself not asked counts for nothing, nor does a value that is no answer to it.
 *
 * @example
 * asked(survey, { answers: { nps: 3 }, attributes: { plan: 'pro' } }).map(({ id }) => id) // ['nps', 'why']
 */
export const asked = (survey: Survey, facts: FlowFacts): Question[] =>
  // A statement has nothing that could be missing. Of the others, only `true` says that something may be.
  walk(survey, facts).questions.map((question) => ({
    ...question,
    required: isStatement(question) ? false : question.required || undefined,
  }));

/** The question that comes after `id`, or undefined at the end. Without an id, the first. */
export function next(survey: Survey, facts: FlowFacts, id?: string): Question | undefined {
  // By place in the survey, for a changed answer may have taken `id` itself out of the questions that are asked.
  const order = inOrder(survey, facts.seed).map((question) => question.id);
  const later = new Set(order.slice(order.indexOf(id ?? '') + 1));
  return asked(survey, facts).find((question) => later.has(question.id));
}

/**
 * What is said at the end: the ending that a jump named, else the first whose condition holds, else `thanks`.
 *
 * @example
 * ending(survey, { answers: { nps: 2 } }).text // 'We are sorry.'
 */
export function ending(survey: Survey, given: FlowFacts): Thanks {
  const { facts, to } = walk(survey, given);
  const { endings = [], thanks = {}, questions } = survey;
  const end = endings.find(({ id }) => id === to) ?? endings.find(({ when }) => when && holds(when, facts)) ?? thanks;
  return piped(end, { facts, questions, locale: given.locale });
}

/** The reason that stands in place of an answer: no value of JSON can be taken for it. */
export const noAnswer = (reason: Exclude<Unanswered, 'skipped'>): symbol => Symbol.for(reason);

const lets = (question: Question, answer: unknown): boolean =>
  typeof answer === 'symbol' ? reasonsOf(question).includes(answer) : isAnswer(question, answer);

const reasonsOf = ({ notApplicable, dontKnow }: Question): symbol[] => [
  ...(notApplicable ? [noAnswer('notApplicable')] : []),
  ...(dontKnow ? [noAnswer('dontKnow')] : []),
];

function told(survey: Survey, facts: FlowFacts, at: string | undefined): Told {
  const answers: Answers = {};
  const unanswered: Record<string, Unanswered> = {};
  const order: string[] = [];
  // What an earlier answer led to and a changed one does not is not among these, and counts for nothing.
  for (const question of walk(survey, facts).questions) {
    const { id } = question;
    if (!(id in facts.answers)) continue;
    order.push(id);
    const answer = facts.answers[id];
    if (typeof answer === 'symbol') unanswered[id] = answer.description as Unanswered;
    else if (isAnswer(question, answer)) answers[id] = answer;
    else if (id !== at && !isStatement(question)) unanswered[id] = 'skipped';
  }
  const derived = at === undefined ? facts.derive?.(survey, answers) : undefined;
  const whole = derived && Object.keys(derived).length > 0;
  return { answers: answers as SurveyResponse['answers'], unanswered, order, ...(whole && { derived }) };
}

/** Everything that a survey document can say. */
export const flow: Flow = {
  asked,
  goesOn: (survey, facts, id) => remaining(survey, facts, id) > 0,
  isAnswer: lets,
  told,
  ending,
};

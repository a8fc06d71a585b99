import { holds, within } from '../condition.ts';
import { type Answering, everyAnswer } from '../question/index.ts';
import type { SurveyResponse, Unanswered } from '../response.ts';
import type { Question, Survey } from '../survey.ts';
import type { Thanks } from './ending.ts';
import { piped } from './piping.ts';
import { type Answers, declared, type FlowFacts, inOrder, walk } from './walk.ts';
import { progressOf, remaining } from './ways.ts';

/**
 * What a sitting asks about its survey. An interface, so that a page with simple surveys can do with a simple one: what
 * is optional can be left out where texts are read as they stand, every question takes an answer, and none has a jump.
 */
export interface Flow {
  /**
   * The questions to be asked, in order and ready to be read, given what is known so far. For the same `facts`, the same
   * object stands for a question as long as nothing in it changes.
   */
  asked(survey: Survey, facts: FlowFacts, answers: Answers): Question[];
  /** Whether a value lets the visitor go on: an answer, or a reason for none that the question offers. */
  isAnswer(question: Question, answer: unknown): boolean;
  /** Whether a question may come after one, whatever is answered to it. @default unless it is the survey's last */
  goesOn?(survey: Survey, facts: FlowFacts, question: Question | undefined): boolean;
  /** A response as it is sent, given one with whatever was put in for each question that was shown. @default just that */
  told?(survey: Survey, facts: FlowFacts, response: SurveyResponse): SurveyResponse;
  /** What is said at the end. @default the survey's `thanks` */
  ending?(survey: Survey, facts: FlowFacts): Thanks;
  /** How far a sitting has come that is at a question, 0…1. @default it is not told */
  progress?(survey: Survey, facts: FlowFacts, id: string | undefined): number;
}

/**
 * The questions to be asked, in order, given what is known so far: those whose condition holds and that no jump passes
 * over. Their options are the ones that are left, in this visitor's order, and their texts are filled in.
 * An answer to a question that is itself not asked counts for nothing, nor does a value that is no answer to it.
 *
 * @example
 * asked(survey, { answers: { nps: 3 }, attributes: { plan: 'pro' } }).map(({ id }) => id) // ['nps', 'why']
 */
export const asked = (survey: Survey, facts: FlowFacts): Question[] => walk(survey, facts, everyAnswer).questions;

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
export const ending = (survey: Survey, facts: FlowFacts): Thanks => endingOf(survey, facts, everyAnswer);

function endingOf(survey: Survey, given: FlowFacts, answering: Answering): Thanks {
  const { facts, to } = walk(survey, given, answering);
  const { endings = [], thanks = {}, questions } = survey;
  const end = endings.find(({ id }) => id === to) ?? endings.find(({ when }) => when && holds(when, facts)) ?? thanks;
  return piped(end, { facts, questions, locale: given.locale });
}

/** The reason that stands in place of an answer: no value of JSON can be taken for it. */
export const noAnswer = (reason: Exclude<Unanswered, 'skipped'>): symbol => Symbol.for(reason);

const reasonsOf = ({ notApplicable, dontKnow }: Question): symbol[] => [
  ...(notApplicable ? [noAnswer('notApplicable')] : []),
  ...(dontKnow ? [noAnswer('dontKnow')] : []),
];

function told(survey: Survey, facts: FlowFacts, response: SurveyResponse, answering: Answering): SurveyResponse {
  const answers: SurveyResponse['answers'] = {};
  const unanswered: SurveyResponse['unanswered'] = {};
  for (const question of walk(survey, facts, answering).questions) {
    const { id } = question;
    const given: unknown = within(response.answers, id);
    if (typeof given === 'symbol') unanswered[id] = given.description as Unanswered;
    else if (answering.isAnswer(question, given)) answers[id] = response.answers[id]!;
    // What fits no longer, since an earlier answer has changed, counts for nothing, either.
    else if ((given !== undefined || within(response.unanswered, id)) && !answering.isStatement(question))
      unanswered[id] = 'skipped';
  }
  const hidden = declared(survey, facts.hidden) as NonNullable<SurveyResponse['hidden']>;
  const derived = response.status === 'completed' ? (facts.derive?.(survey, answers) ?? {}) : {};
  return {
    ...response,
    answers,
    unanswered,
    ...(Object.keys(hidden).length > 0 && { hidden }),
    ...(Object.keys(derived).length > 0 && { derived }),
  };
}

/** A flow that knows some types of questions, and all that a survey document can say besides. */
export const createFlow = (answering: Answering): Required<Flow> => ({
  asked(survey, facts, answers) {
    const before = handedOut.get(facts) ?? new Map<string, { question: Question; text: string }>();
    handedOut.set(facts, before);
    return walk(survey, { ...facts, answers }, answering).questions.map((question) => {
      const known = before.get(question.id);
      // Most are the very same.
      if (known?.question === question) return question;
      const text = JSON.stringify(question);
      if (known?.text === text) return known.question;
      before.set(question.id, { question, text });
      return question;
    });
  },
  goesOn: (survey, facts, question) => remaining(survey, facts, question?.id, answering) > 0,
  isAnswer: (question, answer) =>
    typeof answer === 'symbol' ? reasonsOf(question).includes(answer) : answering.isAnswer(question, answer),
  told: (survey, facts, response) => told(survey, facts, response, answering),
  ending: (survey, facts) => endingOf(survey, facts, answering),
  progress: (survey, facts, id) => progressOf(survey, facts, id, answering),
});

/** Everything that a survey document can say. */
export const flow: Required<Flow> = /* @__PURE__ */ createFlow(everyAnswer);

/** The questions that one sitting has been given, with what stood in them. */
const handedOut = new WeakMap<FlowFacts, Map<string, { question: Question; text: string }>>();

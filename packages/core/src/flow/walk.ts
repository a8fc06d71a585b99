import { type Facts, holds } from '../condition.ts';
import type { Answering } from '../question/index.ts';
import { shuffled } from '../shuffle.ts';
import type { Question, Survey } from '../survey.ts';
import { carried, listOf } from './carry.ts';
import { type PipeFacts, piped } from './piping.ts';

/** Answers by question id. */
export type Answers = Record<string, unknown>;

/** Scalars derived from answers, by name. */
export type Derived = Record<string, number | string>;

/** What decides the way through a survey. */
export interface FlowFacts {
  /** What was answered so far, to whatever question. A symbol is a reason for no answer. */
  answers: Answers;
  attributes?: Record<string, unknown> | undefined;
  /** Values of the fields that the survey declares as hidden. */
  hidden?: Record<string, unknown> | undefined;
  /** Chooses among the words of options that stand in a text. @default 'en' */
  locale?: string | undefined;
  /** Decides every order that is shuffled: the response's id. @default '' */
  seed?: string | undefined;
  /** Computes what conditions and texts may use as `score`. @default there are no scores */
  derive?: ((survey: Survey, answers: Answers) => Derived) | undefined;
}

/** The way through a survey, as far as it is known. */
export interface Walk {
  /** What is asked, in order, ready to be read. */
  questions: Question[];
  /** What is known at its end: answers to what is asked, and everything else. */
  facts: Facts;
  /** Where a jump led that ended it. */
  to?: string | undefined;
}

/** The questions in the order in which they stand for one visitor. */
export function inOrder({ questions, shuffle = [] }: Survey, seed = ''): Question[] {
  const order = [...questions];
  for (const [i, group] of shuffle.entries()) {
    const places = order.flatMap(({ id }, place) => (group.includes(id) ? [place] : []));
    const mixed = shuffled(places, `${seed} ${i}`).map((place) => order[place]!);
    for (const [n, place] of places.entries()) order[place] = mixed[n]!;
  }
  return order;
}

/** Goes through a survey. Each question is looked at once, and jumps lead forward alone, so that it ends. */
export function walk(survey: Survey, given: FlowFacts, answering: Answering): Walk {
  // Without a prototype: a question may be called anything.
  const answers: Answers = Object.create(null);
  const facts: Facts = {
    answers,
    attributes: given.attributes,
    hidden: declared(survey, given.hidden),
    get scores() {
      return given.derive?.(survey, answers);
    },
  };
  const questions: Question[] = [];
  const order = inOrder(survey, given.seed);
  for (let i = 0; i < order.length; i++) {
    const question = order[i]!;
    const { id, when, jump } = question;
    if (when && !holds(when, facts)) continue;
    const ready = prepared(question, survey, facts, given, answering);
    if (!ready) continue;
    questions.push(ready);
    const answer = Object.hasOwn(given.answers, id) ? given.answers[id] : undefined;
    if (typeof answer !== 'symbol' && answer !== undefined && answering.isAnswer(ready, answer)) answers[id] = answer;
    const taken = jump?.find(({ when }) => !when || holds(when, facts));
    if (!taken) continue;
    const place = order.findIndex(({ id }, place) => place > i && id === taken.to);
    if (place < 0) return { questions, facts, to: taken.to };
    i = place - 1;
  }
  return { questions, facts };
}

/** The questions that stay as they are for one seed, whatever is answered: most of them, and making them anew costs most. */
const steady = new WeakMap<Question, { seed: string; ready: Question }>();

/** A question as one visitor is asked it: with the options that are left, in this visitor's order, and its texts filled in. */
function prepared(
  question: Question,
  survey: Survey,
  facts: Facts,
  { seed = '', locale }: FlowFacts,
  { isStatement, least }: Answering,
): Question | undefined {
  const known = steady.get(question);
  if (known?.seed === seed) return known.ready;
  let ready = question;
  const list = listOf(question);
  if (question.carry && list) {
    const { from } = question.carry;
    const source = survey.questions.find(({ id }) => id === from);
    const items = carried(question, source, facts.answers[from]);
    if (!items || items.length < least(question)) return undefined;
    ready = { ...ready, [list]: items };
  }
  if (list && 'shuffle' in ready && ready.shuffle === true)
    ready = { ...ready, [list]: shuffled(ready[list as never] as unknown[], `${seed} ${question.id}`) };
  const from: PipeFacts = { facts, questions: survey.questions, locale };
  // A statement has nothing that could be missing. Of the others, only `true` says that something may be.
  ready = { ...piped(ready, from), required: isStatement(question) ? false : question.required || undefined };
  if (!question.carry && !from.taken) steady.set(question, { seed, ready });
  return ready;
}

/** The values of those fields that a survey declares, as far as JSON has them and a condition can test them. */
export function declared(
  { hidden = [] }: Pick<Survey, 'hidden'>,
  values: Record<string, unknown> = {},
): Record<string, unknown> {
  const kept = hidden.filter(
    (name) => Object.hasOwn(values, name) && ['string', 'number', 'boolean'].includes(typeof values[name]),
  );
  return Object.fromEntries(kept.map((name) => [name, values[name]]));
}

import {
  type Answers,
  type Delivery,
  type Flow,
  type FlowFacts,
  type Outlet,
  type Question,
  type Survey,
  type SurveyResponse,
  type Thanks,
  uuidv7,
} from '@earshot/core';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { WidgetEvent } from './event.ts';
import type { Masking } from './privacy/masked.ts';

/**
 * What became of the answers once the visitor has finished.
 *
 * - `sending`: not known yet. `delivered`: the collector has them.
 * - `saved`: on this device's disk; they will be sent. `kept`: in memory only, they need this page.
 * - `refused`: the collector will not take them.
 */
export type Ending = 'sending' | 'delivered' | 'saved' | 'kept' | 'refused';

export interface SittingOptions {
  /** Which questions are asked, and what answers them. @default core's `flow` */
  flow?: Flow | undefined;
  /** Takes every snapshot. It may throw or reject: the snapshot is then tried again while the page lives. */
  outlet: Outlet;
  locale?: string | undefined;
  path?: string | undefined;
  /** Facts about the visitor that conditions may test. Only texts, numbers and booleans are kept. */
  attributes?: Record<string, unknown> | undefined;
  /** Values of the fields that the survey declares as hidden. They travel with the response. */
  hidden?: Record<string, unknown> | undefined;
  /** Who answers, as the host names them: at most 200 characters. It travels with the response. */
  respondent?: string | undefined;
  /** Computes what conditions and texts may use as `score`, and what is derived when the answers are submitted. */
  derive?: FlowFacts['derive'];
  /**
   * What becomes of the visitor's own words before they travel. `false`: nothing.
   *
   * @default addresses and the numbers of cards, accounts, phones and people are taken out
   */
  mask?: Masking | undefined;
  /** Hears what happens. If it throws, that is logged and changes nothing. */
  on?: ((event: WidgetEvent) => void) | undefined;
  /** Milliseconds since 1970. @default Date.now */
  now?: () => number;
  /** Makes the response's id, once. @default a UUID of version 7 */
  newId?: () => string;
  /** Milliseconds until an undelivered answer is called saved or kept. @default 2000 */
  patience?: number;
}

/** One visitor's go at one survey. It runs to its end with no view: `show`, then `choose` and `next` for each question. */
export interface Sitting {
  readonly survey: Survey;
  /** The question being asked; undefined after the last one. */
  readonly question: ReadonlySignal<Question | undefined>;
  /** What the visitor has put in so far for this question. It travels only once `next` has taken it. */
  readonly draft: ReadonlySignal<unknown>;
  /** Why `next` did not go on. */
  readonly problem: ReadonlySignal<'missing' | 'invalid' | undefined>;
  readonly ending: ReadonlySignal<Ending | undefined>;
  show(): void;
  /** Puts in an answer, or takes it back with `undefined`. */
  choose(answer: unknown): void;
  /** Takes the draft and goes on, or to the end. False if there is a `problem`. */
  next(): boolean;
  back(): void;
  /** Whether there is a question to go back to. */
  hasBack(): boolean;
  /** Whether `next` would lead to another question. */
  hasNext(): boolean;
  /** Ends the sitting; if it is not finished, as dismissed. */
  close(): void;
  /** What is said at the end. */
  thanks(): Thanks | undefined;
  /** What a longer sitting needs beside this, and views of its steps. In a tuple, since names would weigh on every visitor. */
  readonly own: Own;
}

export type Own = [
  /** What is known and was put in. */
  facts: FlowFacts & { flow: Flow },
  /** How a response begins. */
  head: Pick<SurveyResponse, 'id' | 'revision' | 'startedAt'>,
  /** Goes to a question, and tells nobody. */
  go: (to: Question | undefined) => void,
  /** Tells the outlet how things stand. */
  step: (status: SurveyResponse['status']) => void,
];

/** Starts a sitting, with a flow. `createSitting` of the library brings core's. */
export function createSitting(survey: Survey, options: SittingOptions & { flow: Flow }): Sitting {
  const {
    outlet,
    flow,
    on,
    path,
    locale,
    respondent,
    now = Date.now,
    newId = () => uuidv7(now(), crypto.getRandomValues(new Uint8Array(10))),
    patience = 2000,
  } = options;
  const attributes = scalars(options.attributes);
  const question = signal<Question | undefined>();
  const draft = signal<unknown>();
  const problem = signal<'missing' | 'invalid' | undefined>();
  const ending = signal<Ending | undefined>();
  // What was shown, with the answer that was taken or undefined. Without a prototype: a question may be called anything.
  const answers: Answers = Object.create(null);
  /** What was put in, taken or not. */
  const drafts: Answers = Object.create(null);
  const moment = (): string => new Date(now()).toISOString();
  const head = { id: newId(), revision: 0, respondent, startedAt: '' };
  const facts: Own[0] = { ...options, attributes, answers, seed: head.id };

  const trail = (given = answers): Question[] => flow.asked(survey, facts, given);
  const beside = (step: number, given?: Answers): Question | undefined => {
    const questions = trail(given);
    return questions[questions.indexOf(question.value!) + step];
  };

  function go(to: Question | undefined): void {
    question.value = to;
    problem.value = undefined;
    if (to) answers[to.id] ??= undefined;
    draft.value = to && drafts[to.id];
  }

  function emit(
    type: WidgetEvent['type'],
    response: SurveyResponse,
    question?: string,
    stored?: Delivery['stored'],
  ): void {
    try {
      on?.({ type, survey: survey.id, response, question, stored } as WidgetEvent);
    } catch (error) {
      console.error(error);
    }
  }

  function snapshot(status: SurveyResponse['status']): SurveyResponse {
    const given: SurveyResponse['answers'] = {};
    const unanswered: SurveyResponse['unanswered'] = {};
    const order: string[] = [];
    // What an earlier answer led to and a changed one does not is not in the trail, and counts for nothing.
    for (const { id } of trail()) {
      if (!(id in answers)) continue;
      order.push(id);
      if (answers[id] !== undefined) given[id] = answers[id] as string;
      else if (id !== question.value?.id) unanswered[id] = 'skipped';
    }
    head.revision++;
    const response: SurveyResponse = {
      ...head,
      status,
      survey: { id: survey.id, version: survey.version, hash: survey.hash },
      answers: given,
      unanswered,
      order,
      updatedAt: moment(),
      context: { path, locale, attributes },
    };
    return flow.told?.(survey, facts, response) ?? response;
  }

  async function hand(response: SurveyResponse): Promise<void> {
    const settle = (type: 'delivered' | 'refused' | 'queued', stored?: Delivery['stored']): void => {
      if (response.status === 'completed')
        ending.value = type === 'queued' ? (stored === 'disk' ? 'saved' : 'kept') : type;
      emit(type, response, undefined, stored);
    };
    // A later snapshot holds all that this one does, so only the newest is tried again.
    for (let pause = patience; response.revision === head.revision; pause *= 2) {
      try {
        const { stored, delivery } = await outlet.send(response);
        const doubt = setTimeout(() => settle('queued', stored), patience);
        const { outcome } = await delivery;
        clearTimeout(doubt);
        if (outcome === 'delivered' || outcome === 'refused') settle(outcome);
        return;
      } catch {
        settle('queued', 'memory');
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  function step(status: SurveyResponse['status'], answered?: string): void {
    const response = snapshot(status);
    // Over before anybody hears of it: a listener may close what it hears is closed.
    if (status === 'dismissed') go(undefined);
    hand(response);
    // A reason for no answer is none.
    if (answered! in response.answers) emit('answered', response, answered);
    if (status !== 'partial') emit(status, response);
  }

  // Before it is shown, so that what cannot be drawn is not reported as shown.
  go(trail()[0]);
  return {
    survey,
    question,
    draft,
    problem,
    ending,
    show() {
      if (head.revision) return;
      head.startedAt = moment();
      step('shown');
    },
    choose(answer) {
      if (question.value) drafts[question.value.id] = draft.value = answer;
      problem.value = undefined;
    },
    next() {
      const current = question.value;
      if (!current) return false;
      const { id, required } = current;
      const { [id]: old } = answers;
      const answer = draft.value;
      const missing = answer === undefined;
      answers[id] = answer;
      const to = beside(1);
      // A sitting without a single answer is not completed: there would be nothing to thank for.
      const needed = required ?? (!to && Object.values(answers).every((value) => value === undefined));
      if (missing ? needed : !flow.isAnswer(current, answer)) {
        answers[id] = old;
        problem.value = missing ? 'missing' : 'invalid';
        return false;
      }
      go(to);
      if (!to) ending.value = 'sending';
      // An answer that was taken back is told like one that was given.
      if (!to || !missing || old !== undefined) step(to ? 'partial' : 'completed', id);
      return true;
    },
    back() {
      const to = beside(-1);
      if (to) go(to);
    },
    hasBack: () => !!beside(-1),
    hasNext() {
      // Until there is an answer, a branch could still go either way; the wording must not waver.
      const { value } = question;
      return draft.value === undefined
        ? (flow.goesOn?.(survey, facts, value) ?? survey.questions.at(-1) !== value)
        : !!beside(1, { ...answers, [value!.id]: draft.value });
    },
    close() {
      if (!head.revision || !question.value) return;
      step('dismissed');
    },
    thanks: () => flow.ending?.(survey, facts) ?? survey.thanks,
    own: [facts, head, go, step],
  };
}

/** What JSON can carry and a condition can test. A host's object may hold anything, even itself. */
const scalars = (bag: Record<string, unknown> = {}): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(bag).filter(([, value]) => /string|number|boolean/.test(typeof value))) as Record<
    string,
    string
  >;

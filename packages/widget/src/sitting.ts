import {
  type Answers,
  type Flow,
  type Outlet,
  type Question,
  type Survey,
  type SurveyResponse,
  uuidv7,
} from '@earshot/core';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { WidgetEvent } from './event.ts';

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
}

/** Starts a sitting, with a flow. `createSitting` of the library brings core's. */
export function createSitting(survey: Survey, options: SittingOptions & { flow: Flow }): Sitting {
  const {
    outlet,
    flow,
    on,
    path,
    locale,
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
  const taken: Answers = Object.create(null);
  /** What was put in, taken or not. */
  const drafts: Answers = Object.create(null);
  const moment = (): string => new Date(now()).toISOString();
  let id = '';
  let startedAt: string;
  let revision = 0;

  const trail = (): Question[] => flow.asked(survey, taken, attributes);
  const after = (from: Question): Question | undefined => {
    // By place in the survey, for a changed answer may have taken the question itself out of those that are asked.
    const ids = survey.questions.map(({ id }) => id);
    const at = ids.indexOf(from.id);
    return flow.asked(survey, { ...taken, [from.id]: draft.value }, attributes).find(({ id }) => ids.indexOf(id) > at);
  };

  function go(to: Question | undefined): void {
    question.value = to;
    problem.value = undefined;
    if (to) taken[to.id] ??= undefined;
    draft.value = to && drafts[to.id];
  }

  function emit(type: WidgetEvent['type'], response: SurveyResponse, about?: string): void {
    try {
      on?.({ type, survey: survey.id, response, question: about });
    } catch (error) {
      console.error(error);
    }
  }

  function snapshot(status: SurveyResponse['status']): SurveyResponse {
    const answers: Answers = {};
    const unanswered: SurveyResponse['unanswered'] = {};
    const order: string[] = [];
    // What an earlier answer led to and a changed one does not is not in the trail, and counts for nothing.
    for (const { id } of trail()) {
      if (!(id in taken)) continue;
      order.push(id);
      if (taken[id] !== undefined) answers[id] = taken[id];
      else if (id !== question.value?.id) unanswered[id] = 'skipped';
    }
    return {
      id,
      revision: ++revision,
      status,
      survey: { id: survey.id, version: survey.version, hash: survey.hash },
      answers: answers as SurveyResponse['answers'],
      unanswered,
      order,
      startedAt,
      updatedAt: moment(),
      context: { path, locale, attributes },
    };
  }

  async function hand(response: SurveyResponse): Promise<void> {
    const settle = (state: Exclude<Ending, 'sending'>): void => {
      if (response.status === 'completed') ending.value = state;
      emit(state, response);
    };
    // A later snapshot holds all that this one does, so only the newest is tried again.
    for (let pause = patience; response.revision === revision; pause *= 2) {
      try {
        const { stored, delivery } = await outlet.send(response);
        const doubt = setTimeout(() => settle(stored === 'disk' ? 'saved' : 'kept'), patience);
        const { outcome } = await delivery;
        clearTimeout(doubt);
        if (outcome === 'delivered' || outcome === 'refused') settle(outcome);
        return;
      } catch {
        settle('kept');
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  function step(status: SurveyResponse['status'], answered?: string): void {
    const response = snapshot(status);
    // Over before anybody hears of it: a listener may close what it hears is closed.
    if (status === 'dismissed') go(undefined);
    hand(response);
    if (answered) emit('answered', response, answered);
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
      if (id) return;
      id = newId();
      startedAt = moment();
      step('shown');
    },
    choose(answer) {
      if (question.value) drafts[question.value.id] = draft.value = answer;
      problem.value = undefined;
    },
    next() {
      const current = question.value;
      if (!current) return false;
      const answer = draft.value;
      const missing = answer === undefined;
      const to = after(current);
      // A sitting without a single answer is not completed: there would be nothing to thank for.
      const needed = current.required || (!to && Object.values(taken).every((value) => value === undefined));
      if (missing ? needed : !flow.isAnswer(current, answer)) {
        problem.value = missing ? 'missing' : 'invalid';
        return false;
      }
      taken[current.id] = answer;
      go(to);
      if (!to) ending.value = 'sending';
      if (!to || !missing) step(to ? 'partial' : 'completed', missing ? '' : current.id);
      return true;
    },
    back() {
      const questions = trail();
      const to = questions[questions.indexOf(question.value!) - 1];
      if (to) go(to);
    },
    hasBack: () => trail()[0] !== question.value,
    hasNext() {
      // Until there is an answer, a branch could still go either way; the wording must not waver.
      return draft.value === undefined ? survey.questions.at(-1) !== question.value : !!after(question.value!);
    },
    close() {
      if (!id || !question.value) return;
      step('dismissed');
    },
  };
}

/** What JSON can carry and a condition can test. A host's object may hold anything, even itself. */
const scalars = (bag: Record<string, unknown> = {}): Record<string, string | number | boolean> =>
  Object.fromEntries(Object.entries(bag).filter(([, value]) => /string|number|boolean/.test(typeof value))) as Record<
    string,
    string
  >;

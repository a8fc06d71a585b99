import {
  type Answers,
  asked,
  checks,
  next as following,
  type Outlet,
  type Question,
  type Survey,
  type SurveyResponse,
  uuidv7,
} from '@earshot/core';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { WidgetEvent } from './event.ts';

/**
 * What became of the answers once the visitor has finished.
 *
 * - `sending`: not known yet. `sent`: the collector has them.
 * - `saved`: on this device's disk; they will be sent. `kept`: in memory only, they need this page.
 * - `refused`: the collector will not take them.
 */
export type Ending = 'sending' | 'sent' | 'saved' | 'kept' | 'refused';

export interface SittingOptions {
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
  /** The question being asked; undefined before `show` and after the last one. */
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

/**
 * Starts a sitting. Nothing is sent before `show`.
 *
 * @example
 * const sitting = createSitting(fill({ id: 'x', questions: [{ type: 'nps' }] }), { outlet });
 * sitting.show();
 * sitting.choose(9);
 * sitting.next(); // completed, and handed to the outlet
 */
export function createSitting(survey: Survey, options: SittingOptions): Sitting {
  const { outlet, on, path, locale, now = Date.now, patience = 2000 } = options;
  const attributes = scalars(options.attributes);
  const question = signal<Question | undefined>();
  const draft = signal<unknown>();
  const problem = signal<'missing' | 'invalid' | undefined>();
  const ending = signal<Ending | undefined>();
  // A question that was passed without an answer is here with `undefined`.
  const taken = new Map<string, unknown>();
  const order = new Set<string>();
  const moment = (): string => new Date(now()).toISOString();
  let id = '';
  let startedAt = '';
  let revision = 0;

  const answers = (): Answers => Object.fromEntries(taken);
  const trail = (): Question[] => asked(survey, answers(), attributes);
  const after = (): Question | undefined =>
    following(survey, { ...answers(), [question.value!.id]: draft.value }, question.value!.id, attributes);

  function go(to: Question | undefined): void {
    if (to) order.add(to.id);
    question.value = to;
    draft.value = to && taken.get(to.id);
    problem.value = undefined;
  }

  function emit(type: WidgetEvent['type'], response: SurveyResponse, about?: string): void {
    try {
      on?.({ type, survey: survey.id, response, ...(about && { question: about }) });
    } catch (error) {
      console.error(error);
    }
  }

  function snapshot(status: SurveyResponse['status']): SurveyResponse {
    // What an earlier answer led to and a changed one does not counts for nothing.
    const ids = trail().map((each) => each.id);
    const passed = [...taken].filter(([key]) => ids.includes(key));
    const skipped = passed.filter(([, answer]) => answer === undefined);
    return {
      id,
      revision: ++revision,
      status,
      survey: { id: survey.id, version: survey.version, hash: survey.hash },
      answers: Object.fromEntries(passed.filter(([, answer]) => answer !== undefined)) as SurveyResponse['answers'],
      ...(skipped[0] && { unanswered: Object.fromEntries(skipped.map(([key]) => [key, 'skipped' as const])) }),
      order: [...order].filter((key) => ids.includes(key)),
      startedAt,
      updatedAt: moment(),
      context: { ...(path && { path }), ...(locale && { locale }), ...(attributes && { attributes }) },
    };
  }

  async function hand(response: SurveyResponse): Promise<void> {
    const settle = (state: Ending): void => {
      if (response.status === 'completed') ending.value = state;
    };
    let stored: string | undefined;
    let late = false;
    let done = false;
    const doubt = (): void => {
      if (!late || done || response.revision < revision) return;
      if (stored === 'disk') {
        settle('saved');
        emit('saved', response);
      } else settle('kept');
    };
    settle('sending');
    setTimeout(() => {
      late = true;
      doubt();
    }, patience);
    for (let pause = patience; response.revision === revision; pause *= 2) {
      try {
        const delivery = await outlet.send(response);
        stored = delivery.stored;
        doubt();
        const { outcome } = await delivery.delivery;
        done = true;
        if (outcome !== 'superseded') {
          settle(outcome === 'delivered' ? 'sent' : 'refused');
          emit(outcome, response);
        }
        return;
      } catch {
        // Kept nowhere but here. A later snapshot holds all that this one does, so only the newest is tried again.
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  function step(status: SurveyResponse['status'], answered?: string): void {
    const response = snapshot(status);
    hand(response);
    if (answered) emit('answered', response, answered);
    if (status !== 'partial') emit(status, response);
  }

  return {
    survey,
    question,
    draft,
    problem,
    ending,
    show() {
      if (id) return;
      id = options.newId?.() ?? uuidv7(now(), crypto.getRandomValues(new Uint8Array(10)));
      startedAt = moment();
      batch(() => go(trail()[0]));
      step('shown');
    },
    choose(answer) {
      draft.value = answer;
      problem.value = undefined;
    },
    next() {
      const current = question.value;
      if (!current) return false;
      const answer = draft.value;
      const to = after();
      const missing = answer === undefined;
      // A sitting without a single answer is not completed: there would be nothing to thank for.
      const needed = current.required || (!to && ![...taken.values()].some((value) => value !== undefined));
      if (missing ? needed : !checks[current.type](current as never, answer)) {
        problem.value = missing ? 'missing' : 'invalid';
        return false;
      }
      taken.set(current.id, answer);
      batch(() => {
        go(to);
        if (!to || !missing) step(to ? 'partial' : 'completed', missing ? '' : current.id);
      });
      return true;
    },
    back() {
      const questions = trail();
      const at = questions.findIndex(({ id: key }) => key === question.value?.id);
      if (at > 0) batch(() => go(questions[at - 1]));
    },
    hasBack: () => trail()[0] !== question.value,
    // Until there is an answer, a branch could still go either way; the wording must not waver.
    hasNext: () => (draft.value === undefined ? survey.questions.at(-1) !== question.value : !!after()),
    close() {
      if (question.value) {
        batch(() => go(undefined));
        step('dismissed');
      }
    },
  };
}

/** What JSON can carry and a condition can test. A host's object may hold anything, even itself. */
function scalars(bag?: Record<string, unknown>): SittingAttributes {
  return (
    bag &&
    Object.fromEntries(
      Object.entries(bag).filter((entry): entry is [string, Scalar] => /^(str|num|boo)/.test(typeof entry[1])),
    )
  );
}

type Scalar = string | number | boolean;
type SittingAttributes = Record<string, Scalar> | undefined;

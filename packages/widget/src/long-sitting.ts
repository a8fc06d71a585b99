import {
  type Flow,
  noAnswer,
  progress,
  type Question,
  type Resumed,
  resume,
  type Survey,
  type SurveyResponse,
  type Unanswered,
} from '@earshot/core';
import { clear, putInto, reset } from './reset.ts';
import { createSitting, type Sitting, type SittingOptions } from './sitting.ts';

export interface LongSittingOptions extends SittingOptions {
  /** A response of an earlier sitting, which goes on: with its id and what was answered. */
  resume?: SurveyResponse | undefined;
}

/** A sitting with what longer surveys need besides: reasons for no answer, progress, a way to begin anew. */
export interface LongSitting extends Omit<Sitting, 'own'> {
  /** Says why there is no answer, where the question offers that reason, and goes on as `next` does. */
  decline(reason: Exclude<Unanswered, 'skipped'>): boolean;
  /** Takes back all that was answered and put in, and goes to the first question. */
  reset(): void;
  /** How far the visitor has come, 0…1. It never goes back when the visitor goes on. */
  progress(): number;
  /** Ids of questions whose saved answers fit the survey no longer, and are asked again. */
  readonly dropped: readonly string[];
}

/**
 * Starts a sitting, or goes on with a saved one. A response that cannot be taken up, to another survey or to one that is
 * not `editable`, begins anew. A completed one that is taken up stays as it is until it is submitted again.
 */
export function createLongSitting(
  survey: Survey,
  { resume: saved, ...options }: LongSittingOptions & { flow: Flow },
): LongSitting {
  // What the page said then holds unless it says something else now.
  const { attributes = saved?.context?.attributes, hidden = saved?.hidden } = options;
  const start = saved && resume(survey, saved, { ...options, attributes, hidden });
  const { outlet } = options;
  const sitting = createSitting(survey, {
    ...options,
    attributes,
    hidden,
    ...(start && { newId: () => start.id }),
    outlet: saved?.status === 'completed' && start ? { send: (response) => submitted(response, outlet) } : outlet,
  });
  const { own, ...rest } = sitting;
  const [facts, head, go] = own;
  const { question } = sitting;
  const asked = (): Question[] => options.flow.asked(survey, facts, facts.answers);

  const put = (id: string, answer: unknown): void => putInto(sitting, id, answer);

  function take({ id, revision, startedAt, answers, at }: Resumed): void {
    Object.assign(head, { id, revision, startedAt });
    clear(sitting);
    for (const [id, answer] of Object.entries(answers)) {
      put(id, answer);
      facts.answers[id] = answer;
    }
    const questions = asked();
    go(questions.find(({ id }) => id === at) ?? questions[0]);
  }

  if (start) take(start);
  return {
    ...rest,
    decline(reason) {
      sitting.choose(noAnswer(reason));
      return sitting.next();
    },
    reset() {
      if (question.value) reset(sitting);
    },
    progress: () => progress(survey, facts, question.value?.id),
    dropped: start?.dropped ?? [],
  };
}

/** Sends a response once it is submitted; what comes before it would take the place of the submitted one. */
async function submitted(
  response: SurveyResponse,
  outlet: SittingOptions['outlet'],
): ReturnType<SittingOptions['outlet']['send']> {
  if (response.status === 'completed') return outlet.send(response);
  const { id, revision } = response;
  return { id, revision, stored: 'memory', delivery: Promise.resolve({ id, revision, outcome: 'superseded' }) };
}

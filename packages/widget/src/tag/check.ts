// The entry of earshot-check.js: what comes with the prompt of a survey that brings questions of its own.
import {
  answering,
  contentIssue,
  createFlow,
  fill,
  holding,
  isScored,
  plainChecks,
  plainRules,
  type Question,
  type Survey,
  type SurveyDocument,
} from '@earshot/core';
import { hiddenOf } from '../hidden.ts';
import type { Known } from '../privacy/guard.ts';
import type { Whole } from '../shell.ts';
import { en as stepTexts } from '../text/steps/en.ts';
import { en } from '../text/survey/en.ts';
import { hasSteps } from '../view/has-steps.ts';
import { joined } from '../view/joined.ts';
import { beside } from './beside.ts';
import { fail } from './fail.ts';
import { lookedAfter } from './looked-after.ts';
import type { Page } from './page.ts';
import type { Settings } from './settings.ts';
import type { Further } from './structured.ts';

/**
 * Looks whether a survey document can be shown.
 *
 * @param problem what has gone wrong already. It is thrown if the document does not tell why.
 * @param among the configuration in which it could not be told from the others: for want of an id, or because the id is taken.
 * @throws a `Trouble` that names the first fault. Its targeting is for its gates.
 */
export async function check(survey: unknown, problem?: unknown, among?: readonly unknown[]): Promise<void> {
  const id = idOf(survey);
  const at = among?.indexOf(survey);
  if (among && typeof id === 'string') {
    if (among.findIndex((other) => idOf(other) === id) < at!) fail('same-id', id);
    // Another tag has brought it already, or the same tag stands on the page twice.
    return;
  }
  inspect(survey, await further(survey), among && `[${at}]`);
  if (problem) throw problem;
}

function inspect(survey: unknown, more: Further | undefined, place = ''): void {
  const issue = contentIssue(survey, { ...plainRules, ...more?.rules });
  if (issue) fail('bad-survey', JSON.stringify(idOf(survey)) ?? place, issue);
}

const isPrivate = (question: Question): boolean => holding(question) === 'details';

const questionsOf = (survey: unknown): { type?: unknown; scale?: unknown; labels?: unknown }[] => {
  const { questions } = Object(survey) as { questions?: unknown };
  return Array.isArray(questions) ? questions.map(Object) : [];
};

const isPlain = (type: unknown): boolean => typeof type === 'string' && Object.hasOwn(plainRules, type);

/** What is known of types that are not plain, if a document may have one: a name of none is told among all that there are. */
const further = async (survey: unknown): Promise<Further | undefined> =>
  questionsOf(survey).every(({ type }) => isPlain(type))
    ? undefined
    : ((await beside('structured')) as typeof import('./structured.ts')).further;

const plain = answering(plainChecks);

/** What decides what is an answer: of each question, what knows its type. */
function answersOf(more: Further | undefined): typeof plain {
  const of = ({ type }: { type: string }): typeof plain => (more && !isPlain(type) ? more.answers : plain);
  return {
    isAnswer: (question, answer) => of(question).isAnswer(question, answer),
    isStatement: (question) => of(question).isStatement(question),
    least: (question) => of(question).least(question),
  };
}

/** What takes out of words what is private. */
const masks = (): Promise<typeof import('./masks.ts')> => beside('masks');

/** What draws steps between questions. */
const steps = (): Promise<typeof import('./steps.ts')> => beside('steps');

/** What draws questions that are not plain. */
const structuredViews = (): Promise<typeof import('./structured-views.ts')> => beside('structured-views');

/** The scales of the library. */
const words = (): Promise<typeof import('./words.ts')> => beside('words');

/** What marks a quiz. */
const scores = (): Promise<typeof import('./scores.ts')> => beside('scores');

/**
 * Loads whatever else a survey needs.
 *
 * @returns what gives the survey with all that; it throws a `Trouble` that names the first fault of the document.
 */
export async function bring(
  document: unknown,
  settings: Partial<Settings> = {},
  page?: Page,
  isDue?: () => boolean,
): Promise<() => Whole> {
  const questions = questionsOf(document);
  const named = questions.some(({ scale, labels }) => scale && !labels);
  const more = await further(document);
  const own = new Set(
    questions.map(({ type }) => type).filter((type) => typeof type === 'string' && !isPlain(type)),
  ) as Set<string>;
  const isApart = (type: string): boolean => Object.hasOwn(more!.apart, type);
  const [masking, drafts, stepping, structured, scales, scoring, ...apart] = await Promise.all([
    questions.some((question) => holding(question) === 'words') ? masks() : undefined,
    page && lookedAfter(idOf(document), page),
    hasSteps({ ...(document as Survey), questions: questions as Question[] }) ? steps() : undefined,
    [...own].every(isApart) ? undefined : structuredViews(),
    named ? words() : undefined,
    questions.some(isScored) ? scores() : undefined,
    ...[...own].filter(isApart).map((type) => more!.apart[type]!()),
  ]);
  return () => {
    inspect(document, more);
    const flow = createFlow(answersOf(more));
    const known: Known = { masks: masking?.masks, isPrivate };
    return {
      survey: fill(document as SurveyDocument),
      flow: masking ? masking.masked(flow) : flow,
      known,
      meet: drafts?.(({ guardPrompt }, ask) => guardPrompt(ask, page!, settings, known, isDue)),
      more: Object.assign({}, en, stepTexts, scales, more?.texts, ...apart.map(({ texts }) => texts)),
      drawing: joined(...[stepping, structured, ...apart].flatMap((file) => file?.drawing ?? []), {
        marks: scoring?.marks,
      }),
      derive: scoring?.derive,
      hidden: { ...hiddenOf(document, settings), ...page?.hidden },
    };
  };
}

const idOf = (survey: unknown): unknown => (Object(survey) as { id?: unknown }).id;

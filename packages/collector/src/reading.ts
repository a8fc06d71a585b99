import { canonical, type Question, type Survey, typeOf } from '@earshot/core';
import { scoresOf } from '@earshot/core/score';
import { partsOf, scaleOf } from './scale.ts';
import type { AnswerCount, ResponseCount, Store } from './store.ts';
import { type Unscored, unscored } from './unscored.ts';

/** The answers to one question, and what they are read with. */
export interface Reading {
  id: string;
  /** The question as each version defines it that is read, the newest first; empty where none is known. */
  questions: readonly Question[];
  rows: readonly AnswerCount[];
  /** Why no score is made of answers that there are definitions for. */
  unscored?: Unscored;
}

/** The answers to one version, read with a definition: its own, or whichever there is. */
export async function readVersion(
  id: string,
  version: number,
  survey: Survey | undefined,
  store: Store,
): Promise<Reading[]> {
  const rows = Map.groupBy(await store.answers(id, scoredIn(survey), version), ({ question }) => question);
  const ids = new Set([...questionsOf(survey).map((question) => question.id), ...rows.keys()]);
  return [...ids].map((question) => ({
    id: question,
    questions: questionsOf(survey).filter((one) => one.id === question),
    rows: rows.get(question) ?? [],
  }));
}

/**
 * The answers to several versions together. A 5 of five points is no 5 of ten: a question is pooled where every version
 * that has answers to it is known to ask it on the same scale, and else it is counted and not scored.
 *
 * @param versions each with its own definition, where it is known; the newest first
 */
export async function readAll(
  id: string,
  versions: readonly { version: number; survey: Survey | undefined }[],
  store: Store,
): Promise<Reading[]> {
  const parts = await Promise.all(versions.map((part) => readVersion(id, part.version, part.survey, store)));
  const readings = Map.groupBy(parts.flat(), (reading) => reading.id);
  return [...readings].map(([question, all]) => {
    const answered = all.filter(({ rows }) => rows.some(({ reason }) => reason === null));
    const rows = all.flatMap((reading) => reading.rows);
    const questions = (answered.length > 0 ? answered : all).flatMap((reading) => reading.questions);
    const known = answered.every((reading) => reading.questions.length > 0);
    if (known && new Set(questions.map(meaning)).size < 2) return { id: question, questions, rows };
    return { id: question, questions: [], rows, unscored: unscored(known ? 'scales-differ' : 'scale-unknown') };
  });
}

/** A version's own definition: the one of its number, if no response tells of other contents. */
export function ownDefinition(survey: Survey | undefined, counts: readonly ResponseCount[]): Survey | undefined {
  const own = counts.every(({ version, hash }) => version === survey?.version && (hash ?? survey.hash) === survey.hash);
  return own ? survey : undefined;
}

export const isScored = (question: Question): boolean => Object.keys(scoresOf(question)).length > 0;

/** Whether its answers are words that a report lists. Ways to reach a visitor are not: they are for the export alone. */
export const isWritten = (question: Question): boolean => typeOf(question).family === 'open';

/** Whether its answers are pictures. */
export const isPictured = (question: Question): boolean => typeOf(question).pictures === true;

/** The questions that take an answer. */
const questionsOf = (survey: Survey | undefined): readonly Question[] =>
  (survey?.questions ?? []).filter((question) => typeOf(question).family !== 'statement');

const scoredIn = (survey: Survey | undefined): string[] =>
  questionsOf(survey)
    .filter(isScored)
    .map(({ id }) => id);

/** What the answers to a question mean to its scores: equal for questions that differ in their words alone. */
function meaning(question: Question): string {
  const scale = scaleOf(question).map(({ value, group }) => [value, group]);
  const parts = partsOf(question).map(({ value }) => value);
  return canonical([question.type, Object.keys(scoresOf(question)).sort(), scale.sort(), parts.sort()]);
}

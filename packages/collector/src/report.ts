import { isAnswer, type Question, type SurveyResponse, type Text } from '@earshot/core';
import { type Histogram, mergeAllHistograms, rate, type Score, scoresOf } from '@earshot/core/score';
import type { Catalogue } from './catalogue.ts';
import { isScored, ownDefinition, type Reading, readAll, readVersion } from './reading.ts';
import { type ScalePoint, scaleOf } from './scale.ts';
import type { AnswerCount, ResponseCount, Store, StoredText } from './store.ts';
import type { Unscored } from './unscored.ts';
import { type ReportWarning, warningsOf } from './warning.ts';

export type { Unscored } from './unscored.ts';
export type { ReportWarning } from './warning.ts';

/** What the responses to one survey say. */
export interface Report {
  survey: {
    id: string;
    /** The version that is reported: the one that was asked for, or the newest with answers; null for all together. */
    version: number | null;
    /** The version of the definition that the answers were read with; null if the collector has none. */
    definition: number | null;
    /** The versions that responses came for, whatever is reported, the oldest first. */
    versions: VersionCount[];
  };
  /** Responses by how far they came. */
  responses: Record<SurveyResponse['status'], number>;
  rates: {
    /** Responses with an answer among all that were shown; null if the collector is sent answered ones only. */
    response: Score | null;
    /** Completed responses among those with an answer. */
    completion: Score;
  };
  questions: QuestionReport[];
  warnings: ReportWarning[];
  /** ISO 8601 in UTC. */
  generatedAt: string;
}

/** How many responses came for a version. */
export interface VersionCount {
  version: number;
  responses: number;
  /** Responses with at least one answer. */
  answered: number;
}

/** What the answers to one question say. */
export interface QuestionReport {
  id: string;
  /** Null, as is the text, for a question that the definition does not have. */
  type: string | null;
  text: Text | null;
  answered: number;
  unanswered: Histogram['unanswered'];
  /** Null where values are not counted: free text, and questions without a definition. */
  histogram: Histogram | null;
  /** What could be answered, in its order; empty where the histogram is null. */
  scale: ScalePoint[];
  /** By name; none for free text. */
  scores: Record<string, Score>;
  /** Present where versions are reported together whose answers to this question make no score together. */
  unscored?: Unscored;
  /** The newest, at most 50; only for free text. */
  comments?: Comment[];
}

/** What a visitor wrote. It is text: whoever prints it escapes it. */
export type Comment = StoredText;

/** The most comments of a question in a report. */
export const commentLimit = 50;

/**
 * The report on a survey; undefined if it is neither defined nor answered.
 *
 * @param asked the version, or `all` for every one of them together. @default the newest that has answers
 */
export async function reportOn(
  id: string,
  asked: number | 'all' | undefined,
  store: Store,
  catalogue: Catalogue,
  now: () => number,
): Promise<Report | undefined> {
  const everything = await store.responses(id);
  const versions = versionsOf(everything);
  const newest = versions.findLast(({ answered }) => answered > 0) ?? versions.at(-1) ?? catalogue.find(id);
  if (!newest) return undefined;
  const together = asked === 'all' && versions.length > 1;
  const version = together ? null : typeof asked === 'number' ? asked : newest.version;
  const survey = catalogue.find(id, version ?? newest.version);
  const counts = everything.filter((count) => version === null || count.version === version);
  const readings =
    version === null
      ? await readAll(id, versions.map(({ version }) => ownReading(version)).reverse(), store)
      : await readVersion(id, version, survey, store);

  function ownReading(version: number) {
    const counts = everything.filter((count) => count.version === version);
    return { version, survey: ownDefinition(catalogue.find(id, version), counts) };
  }

  return {
    survey: { id, version, definition: survey?.version ?? null, versions },
    responses: byStatus(counts),
    rates: ratesOf(counts),
    questions: await Promise.all(readings.map((reading) => questionReport(id, version, reading, store))),
    warnings: warningsOf({ id, version, survey, counts }),
    generatedAt: new Date(now()).toISOString(),
  };
}

async function questionReport(
  survey: string,
  version: number | null,
  { id, questions, rows, unscored }: Reading,
  store: Store,
): Promise<QuestionReport> {
  const [question] = questions;
  const scale = question ? scaleOf(question) : [];
  const tally = mergeAllHistograms(rows.map((row) => tallyOf(row, question, scale)));
  const scorers = question ? Object.entries(scoresOf(question)) : [];
  const report: QuestionReport = {
    id,
    type: question?.type ?? null,
    text: question?.text ?? null,
    answered: rows.reduce((sum, row) => sum + (row.reason === null ? row.count : 0), 0),
    unanswered: tally.unanswered,
    histogram: scorers.length > 0 ? tally : null,
    scale: scorers.length > 0 ? scale : [],
    scores: Object.fromEntries(scorers.map(([name, score]) => [name, score(tally)])),
    ...(unscored && { unscored }),
  };
  if (!question || isScored(question)) return report;
  // Blank or too long for every version that asked it: no answer, so neither counted nor printed.
  const fits = (text: string): boolean => questions.some((one) => isAnswer(one, text));
  const texts = await store.texts(survey, id, { limit: commentLimit, fits }, version ?? undefined);
  return { ...report, answered: texts.count, comments: texts.newest };
}

/** One row of the count as a tally. An answer of the wrong kind keeps its quotes: "9" is not 9. */
function tallyOf(
  { value, reason, count }: AnswerCount,
  question: Question | undefined,
  scale: ScalePoint[],
): Histogram {
  if (reason !== null) return { counts: {}, unanswered: { [reason]: count } };
  if (value === null || !question) return { counts: {}, unanswered: {} };
  const answer = JSON.parse(value);
  const key = isAnswer(question, answer) ? String(answer) : invalidKey(value, scale);
  return { counts: Object.fromEntries([[key, count]]), unanswered: {} };
}

/** The JSON of an answer that is none, unless an option is called just that: the number 1 is not the option "1". */
function invalidKey(json: string, scale: readonly ScalePoint[]): string {
  let key = json;
  while (scale.some(({ value }) => value === key)) key = `invalid ${key}`;
  return key;
}

function byStatus(counts: readonly ResponseCount[]): Report['responses'] {
  const total = { shown: 0, partial: 0, completed: 0, dismissed: 0 };
  for (const { status, count } of counts) total[status] += count;
  return total;
}

function versionsOf(counts: readonly ResponseCount[]): VersionCount[] {
  return [...Map.groupBy(counts, ({ version }) => version)]
    .map(([version, group]) => ({
      version,
      responses: sum(group),
      answered: sum(group.filter(({ answered }) => answered)),
    }))
    .sort((a, b) => a.version - b.version);
}

function ratesOf(counts: readonly ResponseCount[]): Report['rates'] {
  const answered = counts.filter((count) => count.answered);
  const completed = answered.filter(({ status }) => status === 'completed');
  const n = sum(answered);
  // Where nobody ever left without an answer, it is likelier that such responses are not sent.
  return { response: n < sum(counts) ? rate(n, sum(counts)) : null, completion: rate(sum(completed), n) };
}

const sum = (counts: readonly ResponseCount[]): number => counts.reduce((total, { count }) => total + count, 0);

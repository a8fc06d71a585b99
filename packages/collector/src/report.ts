import type { Question, SurveyResponse, Text } from '@earshot/core';
import { isAnswer } from '@earshot/core';
import { emptyHistogram, type Histogram, mergeHistograms, rate, type Score, scoresOf } from '@earshot/core/score';
import type { Catalogue } from './catalogue.ts';
import { type ScalePoint, scaleOf } from './scale.ts';
import type { AnswerCount, ResponseCount, Store, StoredText } from './store.ts';
import { type ReportWarning, warningsOf } from './warning.ts';

export type { ReportWarning } from './warning.ts';

/** What the responses to one survey say. */
export interface Report {
  survey: {
    id: string;
    /** The version that was asked for; null for all of them together. */
    version: number | null;
    /** The version of the definition that the answers were read with; null if the collector has none. */
    definition: number | null;
    /** The versions that responses came for, whatever was asked for. */
    versions: { version: number; responses: number }[];
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
  /** The newest, at most 50; only for free text. */
  comments?: Comment[];
}

/** What a visitor wrote. It is text: whoever prints it escapes it. */
export type Comment = StoredText;

/** The most comments of a question in a report. */
export const commentLimit = 50;

/** The report on a survey; undefined if it is neither defined nor answered. */
export async function reportOn(
  id: string,
  version: number | undefined,
  store: Store,
  catalogue: Catalogue,
  now: () => number,
): Promise<Report | undefined> {
  const survey = catalogue.find(id, version);
  const everything = await store.responses(id);
  if (!survey && everything.length === 0) return undefined;
  const counts = everything.filter((count) => version === undefined || count.version === version);

  const questions = survey?.questions ?? [];
  const scored = questions.filter(isScored).map((question) => question.id);
  const rows = Map.groupBy(await store.answers(id, scored, version), (row) => row.question);
  const reports: QuestionReport[] = [];
  for (const question of questions) {
    const report = questionReport(question.id, rows.get(question.id) ?? [], question);
    if (!isScored(question)) report.comments = await store.texts(id, question.id, commentLimit, version);
    reports.push(report);
    rows.delete(question.id);
  }
  for (const [question, others] of rows) reports.push(questionReport(question, others));

  return {
    survey: { id, version: version ?? null, definition: survey?.version ?? null, versions: versionsOf(everything) },
    responses: byStatus(counts),
    rates: ratesOf(counts),
    questions: reports,
    warnings: warningsOf({ id, version, survey, counts }),
    generatedAt: new Date(now()).toISOString(),
  };
}

const isScored = (question: Question): boolean => Object.keys(scoresOf(question)).length > 0;

function questionReport(id: string, rows: readonly AnswerCount[], question?: Question): QuestionReport {
  const tally = rows.map((row) => tallyOf(row, question)).reduce(mergeHistograms, emptyHistogram());
  const scorers = question ? Object.entries(scoresOf(question)) : [];
  return {
    id,
    type: question?.type ?? null,
    text: question?.text ?? null,
    answered: rows.reduce((sum, row) => sum + (row.reason === null ? row.count : 0), 0),
    unanswered: tally.unanswered,
    histogram: scorers.length > 0 ? tally : null,
    scale: question && scorers.length > 0 ? scaleOf(question) : [],
    scores: Object.fromEntries(scorers.map(([name, score]) => [name, score(tally)])),
  };
}

/** One row of the count as a tally. An answer of the wrong kind keeps its quotes: "9" is not 9. */
function tallyOf({ value, reason, count }: AnswerCount, question: Question | undefined): Histogram {
  if (reason !== null) return { counts: {}, unanswered: { [reason]: count } };
  if (value === null || !question) return emptyHistogram();
  const answer = JSON.parse(value);
  const valid = isAnswer(question, answer);
  return { counts: { [valid ? String(answer) : value]: count }, unanswered: {} };
}

function byStatus(counts: readonly ResponseCount[]): Report['responses'] {
  const total = { shown: 0, partial: 0, completed: 0, dismissed: 0 };
  for (const { status, count } of counts) total[status] += count;
  return total;
}

function versionsOf(counts: readonly ResponseCount[]): Report['survey']['versions'] {
  const groups = Map.groupBy(counts, ({ version }) => version);
  return [...groups]
    .map(([version, group]) => ({ version, responses: sum(group) }))
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

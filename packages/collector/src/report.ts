import { isAnswer, type SurveyResponse, type Text } from '@earshot/core';
import { type Histogram, rate, type Score, scoresOf } from '@earshot/core/score';
import type { Catalogue } from './catalogue.ts';
import { type Picture, pictureOf } from './picture.ts';
import { isPictured, isScored, isWritten, ownDefinition, type Reading, readAll, readVersion } from './reading.ts';
import { partsOf, type ScalePoint, scaleOf } from './scale.ts';
import type { ResponseCount, Store, StoredText } from './store.ts';
import { type OwnWordsCount, tallied, unansweredIn } from './tallying.ts';
import type { Unscored } from './unscored.ts';
import { type ReportWarning, warningsOf } from './warning.ts';
import { type WholeReport, wholeReport } from './whole.ts';

export type { Picture } from './picture.ts';
export type { OwnWordsCount } from './tallying.ts';
export type { Unscored } from './unscored.ts';
export type { ReportWarning } from './warning.ts';
export type { WholeReport } from './whole.ts';

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
  /** Present where the survey is an instrument with scores of whole responses, and one version is reported. */
  whole?: WholeReport;
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
  /** Null where answers are not counted by value: free text, answers of several parts, and questions without a definition. */
  histogram: Histogram | null;
  /** What scores are made of where that is no histogram: the tally of core for the question's type. */
  tally?: unknown;
  /** Answers that are none to this question and are in no tally. */
  invalid?: number;
  /** What could be answered, in its order; empty for free text and where nothing is known of the question. */
  scale: ScalePoint[];
  /** What a question of several parts asks about, in its order; the names of its scores end in one of them. */
  parts?: ScalePoint[];
  /** By name; none for free text. */
  scores: Record<string, Score>;
  /** Present where versions are reported together whose answers to this question make no score together. */
  unscored?: Unscored;
  /** What visitors wrote where an option let them, the most frequent first, at most 50. */
  ownWords?: OwnWordsCount[];
  /** The newest, at most 50; only for free text. */
  comments?: Comment[];
  /** The newest, at most 12; only for screenshots, and only if they were asked for. */
  pictures?: Picture[];
}

/** What a visitor wrote. It is text: whoever prints it escapes it. */
export type Comment = StoredText;

/** The most comments of a question in a report. */
export const commentLimit = 50;

/** The most pictures. */
export const pictureLimit = 12;

/**
 * The report on a survey; undefined if it is neither defined nor answered.
 *
 * @param wanted.asked the version, or `all` for every one of them together. @default the newest that has answers
 * @param wanted.pictures whether screenshots are in it, and not only their number.
 */
export async function reportOn(
  id: string,
  { asked, pictures }: { asked: number | 'all' | undefined; pictures: boolean },
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

  const whole = survey && survey.version === version ? await wholeReport(survey, store) : undefined;

  return {
    survey: { id, version, definition: survey?.version ?? null, versions },
    responses: byStatus(counts),
    rates: ratesOf(counts),
    questions: await Promise.all(readings.map((reading) => questionReport(id, version, reading, store, pictures))),
    ...(whole && { whole }),
    warnings: warningsOf({ id, version, survey, counts }),
    generatedAt: new Date(now()).toISOString(),
  };
}

async function questionReport(
  survey: string,
  version: number | null,
  { id, questions, rows, unscored }: Reading,
  store: Store,
  pictures: boolean,
): Promise<QuestionReport> {
  const [question] = questions;
  const report: QuestionReport = {
    id,
    type: question?.type ?? null,
    text: question?.text ?? null,
    answered: rows.reduce((sum, row) => sum + (row.reason === null ? row.count : 0), 0),
    unanswered: unansweredIn(rows),
    histogram: null,
    scale: [],
    scores: {},
    ...(unscored && { unscored }),
  };
  if (question && isScored(question)) {
    const scale = scaleOf(question);
    const { tally, histogram, invalid, ownWords } = tallied(question, rows, scale);
    const parts = partsOf(question);
    const scores = Object.entries(scoresOf(question)).map(([name, score]) => [name, score(tally)] as const);
    return {
      ...report,
      histogram,
      ...(histogram === null && { tally, invalid }),
      scale,
      ...(parts.length > 0 && { parts }),
      ...(ownWords.length > 0 && { ownWords }),
      scores: Object.fromEntries(scores),
    };
  }
  // Blank or too long for every version that asked it: no answer, so neither counted nor printed.
  const fits = (text: string): boolean => questions.some((one) => isAnswer(one, text));
  const texts = (limit: number, enough?: boolean) =>
    store.texts(survey, id, { limit, fits, ...(enough && { enough }) }, version ?? undefined);
  if (question && isWritten(question)) {
    const { count, newest } = await texts(commentLimit);
    return { ...report, answered: count, comments: newest };
  }
  // Pictures are counted as they came: to look at each of them would take too long.
  if (!question || !isPictured(question) || !pictures) return report;
  const { newest } = await texts(pictureLimit, true);
  return { ...report, pictures: newest.map(pictureOf) };
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

import type { SurveyResponse } from '@earshot/core';
import type { AnswerCount } from '@earshot/core/sql';

export type { AnswerCount };

/**
 * Where a collector keeps responses, and what counts them. It stores, it counts, it never computes a score.
 * Every method may reject; the collector then answers 503 and acknowledges nothing.
 */
export interface Store {
  /**
   * Keeps responses, all of them or none, and resolves once they would survive the process being killed.
   * The outcomes are in the order of the entries.
   */
  put(entries: readonly Entry[]): Promise<Outcome[]>;
  /** Every survey that has responses. */
  surveys(): Promise<SurveyCount[]>;
  /** One survey's responses, counted by what they have in common. Without a version: of every version. */
  responses(survey: string, version?: number): Promise<ResponseCount[]>;
  /**
   * One survey's answers, counted by question and value.
   * Values are told apart only for the questions in `scored`: free text is counted, not grouped.
   */
  answers(survey: string, scored: readonly string[], version?: number): Promise<AnswerCount[]>;
  /** The texts that were written in answer to one question. Without a version: of every version. */
  texts(survey: string, question: string, wanted: WantedTexts, version?: number): Promise<StoredTexts>;
  /** One survey's responses as they came, by id, so that a later page begins where this one ended. */
  documents(survey: string, after: string, limit: number): Promise<StoredDocument[]>;
  /** Rejects if the store cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** A response on its way into a store. */
export interface Entry {
  response: SurveyResponse;
  /** The response as JSON, with every field that it came with. */
  document: string;
  /** Equal for equal contents: what tells a repeated revision from a key that was used twice. */
  fingerprint: string;
  /** ISO 8601 in UTC. */
  receivedAt: string;
}

/**
 * - `stored`: it is new, or newer than what was there.
 * - `duplicate`: this revision, or a later one, was there already.
 * - `conflict`: this revision was there already, with other contents. Nothing was changed.
 */
export type Outcome = 'stored' | 'duplicate' | 'conflict';

export interface SurveyCount {
  survey: string;
  responses: number;
  /** How many have at least one answer. */
  answered: number;
  /** When the last one came in. ISO 8601 in UTC. */
  receivedAt: string;
}

export interface ResponseCount {
  version: number;
  /** The content hash of the survey that was shown, where the response told it. */
  hash: string | null;
  status: SurveyResponse['status'];
  /** Whether they have at least one answer. */
  answered: boolean;
  count: number;
}

export interface WantedTexts {
  /** The most that are handed out. */
  limit: number;
  /** Whether a text is an answer at all; those that are none are neither counted nor handed out. */
  fits: (text: string) => boolean;
  /** Whether it is enough to find so many, and the count may end there. @default false */
  enough?: boolean;
}

export interface StoredTexts {
  /** How many fit, handed out or not; as many as were handed out where that was enough. */
  count: number;
  /** Newest first. */
  newest: StoredText[];
}

export interface StoredDocument {
  /** In lower case. */
  id: string;
  /** The response as JSON. */
  document: string;
}

export interface StoredText {
  text: string;
  /** When it was last changed, never later than it was received. ISO 8601 in UTC. */
  at: string;
}

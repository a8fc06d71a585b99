import { pathText } from './path.ts';
import { sentences } from './sentences.ts';

/** One thing wrong with a document: what, where, and the values that the sentence about it names. */
export interface Issue {
  code: IssueCode;
  /** Keys from the document's root to the place, for example `['questions', 0, 'type']`. */
  path: (string | number)[];
  data?: Record<string, unknown>;
}

/** What can be wrong with a document. */
export type IssueCode = keyof typeof sentences;

/**
 * An issue in English: the field, what is wrong with it, and the remedy.
 *
 * @example
 * sentence({ code: 'missing', path: ['id'], data: { expected: 'string' } })
 * // 'id: it is missing. Give a string.'
 */
export const sentence = ({ code, path, data = {} }: Issue): string => `${pathText(path)}: ${sentences[code](data)}`;

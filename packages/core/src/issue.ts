/** One thing wrong with a document: what, where, and the values that the sentence about it names. */
export interface Issue {
  code: IssueCode;
  /** Keys from the document's root to the place, for example `['questions', 0, 'type']`. */
  path: (string | number)[];
  data?: Record<string, unknown>;
}

export type IssueCode = keyof typeof sentences;

const sentences = {} as Record<string, string>;

export function sentence(issue: Issue): string {
  return issue.code;
}

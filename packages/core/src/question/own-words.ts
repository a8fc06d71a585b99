import type { Holding, Reword } from './type.ts';

/** Where one of the options lets the visitor write what it is. */
export const holds = ({ options }: { options?: unknown }): Holding | undefined =>
  [options].flat().some((option) => Object(option).other) ? 'words' : undefined;

/** The id of an option is nothing that a visitor wrote. */
export const reword: Reword = (answer, change) =>
  answer && typeof answer === 'object' && 'text' in answer
    ? { ...answer, text: rewordText(answer.text, change) }
    : answer;

/** The same of several options. */
export const rewordEach: Reword = (answer, change) =>
  Array.isArray(answer) ? answer.map((one) => reword(one, change)) : answer;

/** Of an answer, or a part of one, that is a text. */
export const rewordText: Reword = (answer, change) => (typeof answer === 'string' ? change(answer) : answer);

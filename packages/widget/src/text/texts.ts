import type { PromptTexts } from '@earshot/core';
import type { Ending } from '../sitting.ts';

/** Every word of ours that a visitor can read or hear, in one language. What became of the answers is told by the ending's name. */
export interface Texts extends Record<Ending, string>, PromptTexts {
  /** Said once when a prompt appears unasked; it must tell where to find it. */
  here: string;
  close: string;
  back: string;
  next: string;
  send: string;
  /** Errors say what to do. */
  choose: string;
  write: string;
  /** For an answer that is longer than `most` characters. */
  shorten: (most: number) => string;
  /** A slider that has not been touched. */
  noAnswer: string;
  stars: (count: number) => string;
  /** The last heading. */
  thanks: string;
}

import type { PlainTexts, PrivateKind, PromptTexts, QuestionTexts, StructuredTexts } from '@earshot/core';
import type { Ending } from '../sitting.ts';
import type { NoPicture } from '../view/screenshot/source.ts';

/** Every word of ours that a visitor can read or hear, in one language. What became of the answers is told by the ending's name. */
export interface Texts extends Record<Ending, string>, PromptTexts {
  /** The BCP 47 tag of these words. */
  tag: string;
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
  /** The last heading. */
  thanks: string;
}

/** Further words of ours, which come with a survey that brings questions of its own. */
export interface SurveyTexts extends PlainTexts {
  stars: (count: number) => string;
  /** In place of an answer. */
  notApplicable: string;
  dontKnow: string;
  /** What to write instead of what does not fit, by what is asked for. */
  fix: Record<'text' | 'email' | 'url' | 'tel' | 'number', string>;
  /** How many options to choose; without a maximum, at least so many. */
  amount: (least: number, most?: number) => string;
}

/** Words about the steps of a survey of one's own: how far it is, what is sure, what was right in a quiz. */
export interface StepTexts {
  /** The name of a bar that tells how far the visitor is. */
  progress: string;
  /** A button that takes back all answers, and what is asked before. */
  reset: string;
  sureReset: string;
  /** Asked before the answers are sent. */
  sureSubmit: string;
  /** What became of an answer in a quiz. */
  right: string;
  partly: string;
  wrong: string;
  unanswered: string;
  rightAnswer: (answer: string) => string;
}

/** Further words of ours, which come with questions of several parts, and with others that few surveys have. */
export interface PartTexts extends StructuredTexts {
  /** The first line of a list that opens. It is no answer. */
  pick: string;
  /** The name of a field that may be left empty. */
  optional: (label: string) => string;
  /** Errors say what to do. At least one of both days is given. */
  everyLine: string;
  fill: (labels: readonly string[]) => string;
  fromTo: (from?: string, to?: string) => string;
  split: (total: number, unit: string, least: number) => string;
  bothPicks: (best: string, worst: string) => string;
  /** Buttons of a ranking. */
  up: (words: string) => string;
  down: (words: string) => string;
  /** Where an option of a ranking stands. */
  placed: (words: string, place: number, of: number) => string;
  /** What is left to be split; below zero, what is too much. */
  left: (amount: number, unit: string) => string;
  /** Which of several sets. */
  set: (place: number, of: number) => string;
  /** Which of the blanks in a sentence. */
  blank: (place: number, of: number) => string;
}

/** Words about a screenshot, which come with a survey that asks for one. Under one name, since they are many. */
export interface ScreenshotTexts {
  shots: {
    /** Buttons. */
    take: string;
    open: string;
    other: string;
    hide: string;
    show: string;
    undo: string;
    remove: string;
    /** What can be done besides; how to hide what is private, and which keys do it. */
    bring: string;
    how: string;
    keys: string;
    /** What the picture is, which box it is, and where it lies, in percent. */
    preview: string;
    box: (place: number, of: number) => string;
    at: (left: number, top: number, width: number, height: number) => string;
    /** What has just happened. */
    added: string;
    hidden: string;
    corner: string;
    shown: string;
    undone: string;
    removed: string;
    /** What to do where it will not go on. */
    missing: string;
    wait: string;
  } & Record<NoPicture, string>;
}

/** Words that come after the prompt, with whatever says them: in English with its file, else with those of the prompt. */
export interface LateTexts {
  /** What of the visitor's words will not travel. */
  leftOut: (found: readonly PrivateKind[]) => string;
  /** What stands on a tab, and on the button that starts a page. */
  places: readonly [feedback: string, start: string];
}

/** Every word that any view may say. Those of questions that a survey does not have may be missing. */
export type AllTexts = Texts &
  SurveyTexts &
  StepTexts &
  PartTexts &
  ScreenshotTexts &
  QuestionTexts &
  Partial<LateTexts>;

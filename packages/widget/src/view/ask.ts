import { type Text, words } from '@earshot/core';
import type { VNode } from 'preact';
import type { Sitting } from '../sitting.ts';
import type { Texts } from '../text/texts.ts';

/** What every view is given: the sitting, and the words in the visitor's language. */
export interface Ask extends Sitting {
  texts: Texts;
  /** The tag by which a survey's own texts are chosen. */
  locale: string;
  /** The ref of every heading: a step that the visitor took moves the focus there. */
  arrive: (heading: HTMLElement | null) => void;
}

/** The view of one question type. What it is made of are plain functions: only a step needs an identity of its own. */
export type QuestionView<Q> = (props: { question: Q; ask: Ask }) => VNode;

/** The survey's own words, or else ours. */
export const say = (ask: Ask, text: Text | undefined, ours: string): string => (text ? words(text, ask.locale) : ours);

/** Ties a control to the heading, the help and the error of its field. */
export const labelled = (ask: Ask): Record<string, string | boolean> => ({
  'aria-labelledby': 'q',
  'aria-describedby': 'h e',
  'aria-invalid': !!ask.problem.value,
});

import { type Answers, type Question, type QuestionKind, type Survey, type Text, words } from '@earshot/core';
import type { VNode } from 'preact';
import type { Sitting } from '../sitting.ts';
import type { AllTexts } from '../text/texts.ts';

/** What every view is given: the sitting, and the words in the visitor's language. */
export interface Ask extends Omit<Sitting, 'own'>, Partial<Steps> {
  texts: AllTexts;
  /** What draws more than plain questions. */
  drawing?: Drawing | undefined;
  /** The tag by which a survey's own texts are chosen. */
  locale: string;
  /** The ref of every heading: a step that the visitor took moves the focus there. */
  arrive: (heading: HTMLElement | null) => void;
}

/** What a survey of one's own has beside its questions. */
export interface Steps {
  /** What stands below a question, or below the last heading. */
  below(): VNode | undefined;
}

/** What steps are given: they look into the sitting. */
export type StepsAsk = Ask & Pick<Sitting, 'own'>;

/** The view of one question type. What it is made of are plain functions: only a step needs an identity of its own. */
export type QuestionView<Q> = (props: { question: Q; ask: Ask }) => VNode;

/** The view of each type; of a table, as many as it has. */
export type QuestionViews = { [K in QuestionKind]: QuestionView<Extract<Question, { type: K }>> };

/** What draws more than plain questions, one after the other. */
export interface Drawing {
  /** Rules that go behind those of every prompt. */
  css?: string | undefined;
  /** Views of types that do not come with every prompt. */
  views?: Partial<QuestionViews> | undefined;
  /** What a sitting does otherwise where there are steps between its questions. */
  steps?: ((ask: StepsAsk) => Ask) | undefined;
  /** Core's `marks`, where a quiz may tell what was right. */
  marks?: ((survey: Survey, answers: Answers) => Record<string, number | null>) | undefined;
}

/** The survey's own words, or else ours. */
export const say = (ask: Ask, text: Text | undefined, ours: string): string => (text ? words(text, ask.locale) : ours);

/** Ties a control to the heading, the help and the error of its field. */
export const labelled = (ask: Ask, group?: boolean | undefined): Record<string, string | boolean | undefined> => ({
  'aria-labelledby': 'q',
  'aria-describedby': 'h e',
  // A group of boxes can be called neither.
  'aria-invalid': group ? undefined : !!ask.problem.value,
});

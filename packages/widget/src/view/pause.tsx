import type { Question } from '@earshot/core';
import type { VNode } from 'preact';
import type { QuestionView } from './ask.ts';

/** What stands in place of a question, with buttons of its own. To the prompt it is a question of a type of its own. */
export type PauseQuestion = Question & { drawing: VNode };

/** No question has this for its id, so that what comes after it is drawn anew. */
export const paused = (drawing: VNode): PauseQuestion => ({ id: '', type: 'pause', drawing }) as never;

/** Draws it. */
export const Pause: QuestionView<PauseQuestion> = ({ question }) => <div class="pause">{question.drawing}</div>;

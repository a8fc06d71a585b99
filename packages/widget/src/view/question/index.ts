import type { Question, QuestionKind } from '@earshot/core';
import type { QuestionView } from '../ask.ts';
import { Ces } from './Ces.tsx';
import { Choice } from './Choice.tsx';
import { Comment } from './Comment.tsx';
import { Csat } from './Csat.tsx';
import { Nps } from './Nps.tsx';

/** The view of each question type. A type adds itself here. */
export const views = { nps: Nps, csat: Csat, ces: Ces, comment: Comment, choice: Choice } as {
  [K in QuestionKind]: QuestionView<Extract<Question, { type: K }>>;
};

import type { QuestionViews } from '../ask.ts';
import { Ces } from './Ces.tsx';
import { Comment } from './Comment.tsx';
import { Csat } from './Csat.tsx';
import { Nps } from './Nps.tsx';

/** The views of the instruments that come with the prompt. */
export const views = { nps: Nps, csat: Csat, ces: Ces, comment: Comment } as QuestionViews;

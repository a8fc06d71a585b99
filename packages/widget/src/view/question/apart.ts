import css from '../../screenshot.css?inline';
import type { Drawing, QuestionViews } from '../ask.ts';
import { Screenshot } from './Screenshot.tsx';

/** The view of a type that stands in a file of its own: it is large, and few surveys have it. */
export const screenshot: Drawing = {
  css,
  views: { screenshot: Screenshot } as Partial<QuestionViews>,
};

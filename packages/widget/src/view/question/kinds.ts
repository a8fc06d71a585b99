import type { QuestionKind } from '@earshot/core';

/** The types that have a view, for where the views themselves are not. */
export const kinds: readonly QuestionKind[] = ['nps', 'csat', 'ces', 'comment', 'choice'];

import type { SurveyResponse } from '@earshot/core';

/**
 * What a host can listen to. Every event carries the response as it was handed to the outlet.
 *
 * - `shown`, `answered` (with the question's id), `completed`, `dismissed`: what the visitor did.
 * - `delivered`, `refused`: what the collector said of that revision.
 * - `saved`, `kept`: it was not delivered at once and waits on disk, or only in this page's memory.
 */
export interface WidgetEvent {
  type: 'shown' | 'answered' | 'completed' | 'dismissed' | 'delivered' | 'saved' | 'kept' | 'refused';
  /** The survey's id. */
  survey: string;
  response: SurveyResponse;
  question?: string | undefined;
}

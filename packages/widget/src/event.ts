import type { Delivery, SurveyResponse } from '@earshot/core';

/**
 * What a host can listen to. Every event carries the response as it was handed to the outlet.
 *
 * - `shown`, `answered`, `completed`, `dismissed`: what the visitor did.
 * - `delivered`, `refused`: what the collector said of that revision.
 * - `queued`: it was not delivered at once, and waits where `stored` says.
 *
 * @example
 * const note = (event: WidgetEvent) => event.type === 'answered' && console.log(event.question);
 */
export type WidgetEvent = Told<'shown' | 'completed' | 'dismissed' | 'delivered' | 'refused'> | Answered | Queued;

interface Told<Type> {
  type: Type;
  /** The survey's id. */
  survey: string;
  response: SurveyResponse;
}

interface Answered extends Told<'answered'> {
  /** The id of the question whose answer was sent. */
  question: string;
}

interface Queued extends Told<'queued'> {
  /** On the visitor's disk, from where a later page sends it, or only in this page's memory. */
  stored: Delivery['stored'];
}

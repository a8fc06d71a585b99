import type { Outlet, SurveyDocument } from '@earshot/core';
import type { WidgetEvent } from '../event.ts';

/**
 * `<earshot-survey>` as a page holds it.
 *
 * @example
 * const element = document.querySelector('earshot-survey')!;
 * element.survey = { id: 'own', questions: [{ type: 'nps' }] };
 */
export interface EarshotElement extends HTMLElement {
  /** What it shows. It may be set to a document or to the name of an instrument; one that says the same changes nothing. */
  get survey(): SurveyDocument | undefined;
  set survey(survey: SurveyDocument | (string & {}) | null | undefined);
  /** Takes its responses. One that is set while it is shown is used from the next sitting on. */
  outlet: Outlet | undefined;
}

/** What every framework may write on `<earshot-survey>`, beside what any element takes. */
export interface EarshotProps {
  /** A document, or the name of an instrument: `nps`, `csat`, `ces`, `comment`. */
  survey?: SurveyDocument | (string & {}) | undefined;
  /** Where the responses go. */
  endpoint?: string | undefined;
  /** Takes the responses in place of an endpoint. */
  outlet?: Outlet | undefined;
  /** A BCP 47 tag. @default the page's language */
  locale?: string | undefined;
  /** @default 'auto' */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** The value of a field that the survey declares as `hidden`. */
  [hidden: `data-hidden-${string}`]: string | number | boolean | undefined;
}

/** What the element sends itself for everything that happens. */
export type EarshotEvent = CustomEvent<WidgetEvent>;

declare global {
  interface HTMLElementTagNameMap {
    'earshot-survey': EarshotElement;
  }
  interface HTMLElementEventMap {
    earshot: EarshotEvent;
  }
}

import { fill, instruments, type Outlet, type SurveyDocument } from '@earshot/core';
import type { WidgetEvent } from './event.ts';
import { draw } from './shell.ts';

const name = 'earshot-survey';

export interface EarshotOptions {
  /** Where the responses of an element with this `endpoint` go. */
  outlet?: ((endpoint: string) => Outlet) | undefined;
}

/**
 * Defines `<earshot-survey survey="nps" endpoint="…">`, a survey in the flow of the page. Does nothing the second time,
 * nor where there are no custom elements.
 *
 * Attributes: `survey` (the name of a built-in instrument), `endpoint`, `locale`, `theme`. Properties: `survey` (a document),
 * `outlet`. It sends itself `earshot` events, which bubble, with a `WidgetEvent` as their detail.
 *
 * @example
 * defineEarshot({ outlet: (endpoint) => createAdapter({ endpoint }) });
 */
export function defineEarshot({ outlet }: EarshotOptions = {}): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      outlet: Outlet | undefined;
      #leave: (() => void) | undefined;
      #survey: SurveyDocument | undefined;

      get survey(): SurveyDocument | undefined {
        return this.#survey ?? Object.entries(instruments).find(([id]) => id === this.getAttribute('survey'))?.[1];
      }
      set survey(document) {
        this.#survey = document;
        this.connectedCallback();
      }

      connectedCallback(): void {
        const { survey } = this;
        const to = this.outlet ?? outlet?.(this.getAttribute('endpoint') ?? '');
        if (this.#leave || !this.isConnected || !survey || !to) return;
        const on = (detail: WidgetEvent): unknown =>
          this.dispatchEvent(new CustomEvent('earshot', { detail, bubbles: true, composed: true }));
        this.#leave = draw(this, fill(survey), { outlet: to, locale: this.getAttribute('locale') ?? undefined, on });
      }

      disconnectedCallback(): void {
        // A move takes the element out and puts it in again at once.
        queueMicrotask(() => {
          if (this.isConnected) return;
          this.#leave?.();
          this.#leave = undefined;
        });
      }
    },
  );
}

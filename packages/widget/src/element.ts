import { instruments, type Outlet, type SurveyDocument } from '@earshot/core';
import type { WidgetEvent } from './event.ts';
import { draw, type ShellOptions, type Whole } from './shell.ts';

const name = 'earshot-survey';

export interface EarshotOptions {
  /** Where the responses of an element with this `endpoint` go, unless it has an `outlet` of its own. */
  outlet?: ((endpoint: string) => Outlet) | undefined;
}

/**
 * Defines the element.
 *
 * @param check fills a document, after a look at it if it is not ours; it throws, or rejects, with what is wrong.
 * @param say is told why nothing is shown.
 */
export function defineElement(
  outlet: EarshotOptions['outlet'],
  check: (document: SurveyDocument, own: boolean, locale?: string) => Whole | Promise<Whole>,
  say: (problem: unknown) => void,
): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      // Only declared: a framework may have set it before the element was defined.
      declare outlet?: Outlet;
      #leave: (() => void) | undefined;
      #survey: SurveyDocument | undefined;

      get survey(): SurveyDocument | undefined {
        const called = this.getAttribute('survey');
        return this.#survey ?? Object.entries(instruments).find(([id]) => id === called)?.[1];
      }
      set survey(document) {
        this.#survey = document;
        this.#stop();
        this.connectedCallback();
      }

      connectedCallback(): void {
        if (Object.hasOwn(this, 'survey')) {
          const { survey } = this;
          Reflect.deleteProperty(this, 'survey');
          this.survey = survey;
          return;
        }
        if (this.#leave || !this.isConnected) return;
        const own = this.#survey;
        try {
          const { survey } = this;
          if (!survey) throw new Error(`set its survey to ${Object.keys(instruments).join(', ')}, or to a document.`);
          const checked = check(survey, !!own, this.getAttribute('locale') ?? undefined);
          if ('then' in checked)
            checked.then(
              (whole) => this.#survey === own && this.#draw(whole),
              (problem) => this.#survey === own && say(problem),
            );
          else this.#draw(checked);
        } catch (problem) {
          say(problem);
        }
      }

      #draw({ survey, ...rest }: Whole): void {
        if (this.#leave || !this.isConnected) return;
        try {
          const to = this.outlet ?? outlet?.(this.getAttribute('endpoint') ?? '');
          if (!to) throw new Error('set its outlet.');
          this.#leave = draw(this, survey, {
            outlet: to,
            ...rest,
            theme: (this.getAttribute('theme') ?? undefined) as ShellOptions['theme'],
            on: (detail: WidgetEvent) =>
              this.dispatchEvent(new CustomEvent('earshot', { detail, bubbles: true, composed: true })),
          });
        } catch (problem) {
          say(problem);
        }
      }

      disconnectedCallback(): void {
        // A move takes the element out and puts it in again at once.
        queueMicrotask(() => this.isConnected || this.#stop());
      }

      #stop(): void {
        this.#leave?.();
        this.#leave = undefined;
      }
    },
  );
}

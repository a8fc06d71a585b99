import { instruments, type Outlet, type SurveyDocument } from '@earshot/core';
import type { WidgetEvent } from './event.ts';
import { hiddenOf } from './hidden.ts';
import { draw, type ShellOptions, type Whole } from './shell.ts';

const name = 'earshot-survey';

function slot(name: string): HTMLSlotElement {
  const made = document.createElement('slot');
  made.name = name;
  return made;
}

export interface EarshotOptions {
  /** Where the responses of an element with this `endpoint` go, unless it has an `outlet` of its own. */
  outlet?: ((endpoint: string) => Outlet) | undefined;
}

/** Whether the page is what Turbo has kept of it, and shows until it is there: what stands in it goes again at once. */
const isKept = (): boolean => document.documentElement.hasAttribute('data-turbo-preview');

/** What a name stands for, or a document itself. */
const documentOf = (named: SurveyDocument | string | null | undefined): SurveyDocument | undefined =>
  typeof named === 'string' ? Object.entries(instruments).find(([id]) => id === named)?.[1] : (named ?? undefined);

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
      #leave: (() => void) | undefined;
      readonly #slots = [slot('header'), slot('footer')] as const;
      #survey: SurveyDocument | string | null | undefined;
      #outlet: Outlet | undefined;
      #problem: unknown;

      // Frameworks set whatever is a property of the element, also what looks like an attribute.
      get survey(): SurveyDocument | undefined {
        return documentOf(this.#survey ?? this.getAttribute('survey'));
      }
      set survey(document: SurveyDocument | string | null | undefined) {
        // Whoever draws anew may make the same document anew: the visitor's sitting goes on.
        const next = documentOf(document ?? this.getAttribute('survey'));
        if (JSON.stringify(next) === JSON.stringify(this.survey)) return;
        this.#survey = document;
        this.#stop();
        this.connectedCallback();
      }

      get outlet(): Outlet | undefined {
        return this.#outlet;
      }
      set outlet(outlet) {
        this.#outlet = outlet;
        this.connectedCallback();
      }

      connectedCallback(): void {
        // A framework may have set them before the element was defined; then they hide what is above.
        for (const name of ['outlet', 'survey'] as const)
          if (Object.hasOwn(this, name)) {
            const { [name]: value } = this;
            Reflect.deleteProperty(this, name);
            Object.assign(this, { [name]: value });
          }
        if (this.#leave || !this.isConnected || isKept()) return;
        const own = this.#survey;
        try {
          const { survey } = this;
          if (!survey) throw new Error(`set its survey to ${Object.keys(instruments).join(', ')}, or to a document.`);
          const checked = check(survey, typeof own === 'object' && !!own, this.getAttribute('locale') ?? undefined);
          if ('then' in checked)
            checked.then(
              (whole) => this.#survey === own && this.#draw(whole),
              (problem) => this.#survey === own && this.#say(problem),
            );
          else this.#draw(checked);
        } catch (problem) {
          this.#say(problem);
        }
      }

      /** Tells the last of what is wrong, when whoever made the element has set all that it wants to set. */
      #say(problem: unknown): void {
        if (!this.#problem)
          queueMicrotask(() => {
            if (!this.#leave) say(this.#problem);
            this.#problem = undefined;
          });
        this.#problem = problem;
      }

      #draw({ survey, ...rest }: Whole): void {
        if (this.#leave || !this.isConnected) return;
        try {
          const to = this.outlet ?? outlet?.(this.getAttribute('endpoint') ?? '');
          if (!to) throw new Error('set its outlet.');
          const leave = draw(this, survey, {
            outlet: to,
            ...rest,
            hidden: { ...rest.hidden, ...hiddenOf(survey, this.dataset) },
            theme: (this.getAttribute('theme') ?? undefined) as ShellOptions['theme'],
            on: (detail: WidgetEvent) =>
              this.dispatchEvent(new CustomEvent('earshot', { detail, bubbles: true, composed: true })),
          });
          // What the page puts above and below the survey; whatever else it holds stands there until the survey does.
          this.shadowRoot!.prepend(this.#slots[0]);
          this.shadowRoot!.append(this.#slots[1]);
          this.#leave = leave;
        } catch (problem) {
          this.#say(problem);
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

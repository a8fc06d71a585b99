import { fill, flow, marks, questionTexts, type Survey, type SurveyDocument } from '@earshot/core';
import { defineElement, type EarshotOptions } from './element.ts';
import type { WidgetEvent } from './event.ts';
import { createLongSitting, type LongSitting, type LongSittingOptions } from './long-sitting.ts';
import type { Mounted, MountOptions } from './mount.ts';
import { place } from './place/place.ts';
import { guard } from './privacy/guard.ts';
import { hidden, masked } from './privacy/masked.ts';
import { noteOn } from './privacy/note.tsx';
import { localStore } from './privacy/store.ts';
import type { Whole } from './shell.ts';
import { showable } from './showable.ts';
import { en as shots } from './text/screenshot/en.ts';
import { type Spoken, spoken } from './text/spoken.ts';
import { en as steps } from './text/steps/en.ts';
import { en as parts } from './text/structured/en.ts';
import { en } from './text/survey/en.ts';
import { drawing as views } from './view/question/drawing.ts';

/**
 * Starts a sitting: one visitor's go at one survey, with no view. Nothing is sent before `show`.
 *
 * @example
 * const sitting = createSitting(fill({ id: 'x', questions: [{ type: 'nps' }] }), { outlet });
 * sitting.show();
 * sitting.choose(9);
 * sitting.next(); // completed, and handed to the outlet
 */
export const createSitting = (survey: Survey, options: LongSittingOptions): LongSitting =>
  createLongSitting(survey, { ...options, flow: masked(options.flow ?? flow) });

/**
 * Shows a survey where its `display` says, or inside an element. It opens at once, but for a tab and a page, which the
 * visitor opens, and unless the page has a modal dialog open; then it waits until that is closed. What cannot be shown is logged, and nothing is shown.
 *
 * @example
 * const { unmount } = mount(fill(instruments.nps), { outlet: createAdapter({ endpoint: 'https://collector.example/v1/responses' }) });
 */
export function mount(survey: Survey, options: MountOptions): Mounted {
  try {
    showable(survey);
    const { locale, dir } = inWhich(survey, options.locale, options.texts);
    return place(survey, {
      more,
      drawing,
      dir,
      ...options,
      ...looked(survey, options),
      locale,
      flow: masked(options.flow ?? flow),
    });
  } catch (problem) {
    complain('mount()', problem);
    const nothing = (): void => {};
    return { open: nothing, close: nothing, unmount: nothing };
  }
}

/**
 * Defines `<earshot-survey survey="nps" endpoint="…">`, a survey in the flow of the page. Does nothing the second time,
 * nor where there are no custom elements.
 *
 * Attributes: `survey` (the name of a built-in instrument), `endpoint`, `locale`, `theme`, `data-hidden-<field>`. Properties: `survey` (a document),
 * `outlet`. It sends itself `earshot` events, which bubble, with a `WidgetEvent` as their detail.
 *
 * @example
 * defineEarshot({ outlet: (endpoint) => createAdapter({ endpoint }) });
 */
export function defineEarshot({ outlet }: EarshotOptions = {}): void {
  const check = (document: SurveyDocument, _: boolean, locale?: string): Whole => {
    showable(document);
    return {
      survey: fill(document),
      flow: masked(flow),
      more,
      drawing,
      meet: (ask) => guard(ask, { masks, hear() {} }),
      ...inWhich(document, locale),
    };
  };
  defineElement(outlet, check, (problem) => complain('<earshot-survey>', problem));
}

/** Looks after what is put in: what of it will be left out, and where a draft of it is kept. */
function looked(survey: Survey, { mask, draft, on }: MountOptions): Pick<MountOptions, 'meet' | 'on'> {
  const listeners: ((event: WidgetEvent) => void)[] = [];
  const store = draft ? localStore(survey.id) : undefined;
  return {
    meet: (ask) => guard(ask, { masks, mask, store, returns: true, hear: (listener) => listeners.push(listener) }),
    on(event) {
      for (const listener of listeners) listener(event);
      on?.(event);
    },
  };
}

/** In which language it is: as it is given, else as our words are, else as the page or the browser says. */
const inWhich = (survey: SurveyDocument, locale?: string, texts?: MountOptions['texts']): Spoken =>
  spoken(survey, locale || texts?.tag || document.documentElement.lang || navigator.language, texts?.tag);

/** English for every type. */
const more = { ...questionTexts, ...en, ...steps, ...parts, ...shots };

const drawing = { ...views, marks };

const masks = { hidden, noteOn };

function complain(what: string, problem: unknown): void {
  console.error(`Earshot: ${what} shows nothing: ${problem instanceof Error ? problem.message : problem}`);
}

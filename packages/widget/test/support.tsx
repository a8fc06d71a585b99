/** @jsxImportSource preact */
// What stories and tests of the widget share: a page's part in showing a survey.
import { fill, instruments, type Outlet, type Survey, type SurveyDocument, type SurveyResponse } from '@earshot/core';
import type { VNode } from 'preact';
import { mount } from '../src/checked.ts';
import type { Mounted, MountOptions } from '../src/mount.ts';

/** An outlet that keeps what it was given. `outcome: 'never'` is a network that is down. */
export function keeper(
  outcome: 'delivered' | 'refused' | 'never' = 'delivered',
): Outlet & { responses: SurveyResponse[] } {
  const responses: SurveyResponse[] = [];
  return {
    responses,
    async send(response) {
      responses.push(response);
      const { id, revision } = response;
      return {
        id,
        revision,
        stored: 'disk',
        delivery: outcome === 'never' ? new Promise(() => {}) : Promise.resolve({ id, revision, outcome }),
      };
    },
  };
}

/** What a test shows: a built-in instrument by its name, questions, or a document. */
export type Shows = keyof typeof instruments | SurveyDocument['questions'] | Omit<SurveyDocument, 'id'>;

/** As a survey. */
export const survey = (what: Shows): Survey =>
  fill(
    typeof what === 'string'
      ? instruments[what]
      : ({ id: 'test', ...(Array.isArray(what) ? { questions: what } : what) } as SurveyDocument),
  );

/** What a story shows: a survey as it stands in a page, or in its corner. */
export interface Scene extends Partial<MountOptions> {
  questions: Shows;
  corner?: boolean;
  /** As wide as the smallest phone. */
  narrow?: boolean;
}

let last: Mounted | undefined;

/** A scene drawn in place of the one before, as a story's component. */
export const Stage = ({ questions, corner, narrow, ...options }: Scene): VNode => (
  <main
    ref={(main) => {
      if (!main) return;
      main.style.width = narrow ? '320px' : '';
      last?.unmount();
      last = mount(survey(questions), { outlet: keeper(), ...(!corner && { into: main }), ...options });
    }}
  />
);

/** The shadow root of what is shown. Throws if nothing is. */
export function root(): ShadowRoot {
  const shown = document.querySelector('earshot-prompt')?.shadowRoot;
  if (!shown) throw new Error('No prompt is shown.');
  return shown;
}

/** The inputs that are shown, in their order. */
export const inputs = (): HTMLInputElement[] => [...root().querySelectorAll('input')];

/** Writes into the field at a place, or chooses from its list. */
export function put(at: number, value: string): void {
  const field = root().querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select')[at]!;
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Presses the inputs at some places, one after the other. */
export async function press(...places: number[]): Promise<void> {
  for (const place of places) {
    inputs()[place]!.click();
    await drawn();
  }
}

/** Presses the last button: to the next question or to the end. */
export const goOn = (): void => [...root().querySelectorAll('button')].at(-1)!.click();

/** Lets the views follow the sitting. */
export const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50));

/** Lets a card in the corner come to rest: what fades in is not visible yet, to those who look for labels. */
export const rested = (): Promise<unknown> =>
  Promise.all(
    root()
      .getAnimations()
      .map(({ finished }) => finished),
  );

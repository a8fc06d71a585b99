// What the browser tests of the widget share: the page and its visitor.
import type { SurveyDocument, SurveyResponse } from '@earshot/core';
import { afterEach } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { mount } from '../src/checked.ts';
import type { WidgetEvent } from '../src/event.ts';
import type { Mounted, MountOptions } from '../src/mount.ts';
import { inputs, keeper, root, survey } from './support.tsx';

let shown: Mounted[] = [];

interface Shown extends Mounted {
  events: WidgetEvent['type'][];
  responses: SurveyResponse[];
}

/** Shows a survey until the test ends. */
export function show(what: Parameters<typeof survey>[0], options: Partial<MountOptions> = {}): Shown {
  const outlet = keeper();
  const events: WidgetEvent['type'][] = [];
  const mounted = mount(survey(what), { outlet, on: ({ type }) => events.push(type), ...options });
  shown.push(mounted);
  return { ...mounted, events, responses: outlet.responses };
}

afterEach(() => {
  for (const { unmount } of shown) unmount();
  shown = [];
  document.body.replaceChildren();
  document.querySelector('style#host')?.remove();
});

/** A field of the page that the visitor is typing in. */
export async function hostField(): Promise<HTMLInputElement> {
  const field = document.createElement('input');
  field.ariaLabel = 'Of the page';
  document.body.append(field);
  await userEvent.click(field);
  return field;
}

/** Rules of the page. */
export function hostCss(css: string): void {
  const style = document.createElement('style');
  style.id = 'host';
  style.textContent = css;
  document.head.append(style);
}

/** An open modal dialog of the page. */
export function hostModal(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** What has the focus inside the prompt. */
export const focused = (): Element | null => root().activeElement;

/** What can be read on the chosen radio. */
export const chosen = (): string | undefined =>
  inputs().find(({ checked }) => checked)?.parentElement?.textContent ?? undefined;

export const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

export const radio = (name: string): Locator => page.getByRole('radio', { name, exact: true });

/** One CSAT question. */
export const csat = (look: 'numbers' | 'stars' | 'faces' | 'slider'): SurveyDocument['questions'] => [
  { type: 'csat', look },
];

import type { Flow, FlowFacts, Outlet, Survey } from '@earshot/core';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { direction } from './direction.ts';
import type { WidgetEvent } from './event.ts';
import { createSitting } from './sitting.ts';
import css from './style.css?inline';
import { en } from './text/en.ts';
import type { AllTexts, Texts } from './text/texts.ts';
import type { Drawing } from './view/ask.ts';
import { Prompt } from './view/Prompt.tsx';

/** A survey that can be shown, the flow that leads through it, and the words that it needs beside those of every prompt. */
export interface Whole {
  survey: Survey;
  flow: Flow;
  more?: Partial<AllTexts> | undefined;
  /** What draws more than the instruments of every prompt. */
  drawing?: Drawing | undefined;
  derive?: ShellOptions['derive'];
}

export interface ShellOptions {
  /** Which questions are asked, and what answers them. @default core's `flow` */
  flow?: Flow | undefined;
  /** Takes the responses. */
  outlet: Outlet;
  /** A BCP 47 tag. @default the page's `lang`, else English */
  locale?: string | undefined;
  /** `auto` follows the page's own `color-scheme`. @default 'auto' */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Our words in another language than English. */
  texts?: (Texts & Partial<AllTexts>) | undefined;
  /** English for what is not said in those. @default our words for questions of every type */
  more?: Partial<AllTexts> | undefined;
  /** What draws more than the instruments of every prompt. @default all that there is */
  drawing?: Drawing | undefined;
  /** Facts about the visitor that conditions may test; they travel with the response. */
  attributes?: Record<string, unknown> | undefined;
  /** Values of the fields that the survey declares as `hidden`; they travel with the response. */
  hidden?: Record<string, unknown> | undefined;
  /** Core's `derive`: computes what conditions and texts may use as `score`, and what is derived of a completed response. */
  derive?: FlowFacts['derive'];
  /** Where the visitor is. @default location.pathname */
  path?: string | undefined;
  on?: ((event: WidgetEvent) => void) | undefined;
}

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** The shadow root of a host element. Open, because focus traps of a page look through the active element. */
function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  // The page's short-cuts are not meant by what is typed in here.
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => event.stopPropagation());
  return root;
}

/** Draws a new sitting into a host element. What it returns ends the sitting and takes the drawing away. */
export function draw(
  host: HTMLElement,
  survey: Survey,
  options: ShellOptions & { flow: Flow },
  close?: () => void,
): () => void {
  const { theme, path = location.pathname } = options;
  const texts = { ...options.more, ...(options.texts ?? en) } as AllTexts;
  // As long as all of the words are ours, they are in our language, not in the page's.
  const foreign = options.texts || survey.questions.some(({ text }) => text);
  const locale = options.locale || (foreign && document.documentElement.lang) || 'en';
  const sitting = createSitting(survey, { ...options, locale, path });
  const said = signal('');
  let steps = 0;
  // The first heading takes no focus: the visitor is elsewhere.
  const arrive = (heading: HTMLElement | null): void => {
    if (heading && steps++) heading.focus();
  };
  const root = rootOf(host);
  root.adoptedStyleSheets = [css, options.drawing?.css ?? ''].map(sheetOf);
  const prompt = h(Prompt, {
    ask: { ...sitting, texts, drawing: options.drawing, locale, seed: sitting.head_.id, arrive },
    dir: direction(locale),
    theme,
    said,
    close,
  });
  render(prompt, root);
  sitting.show();
  const timer = setTimeout(() => {
    if (close) said.value = texts.here;
  }, 150);
  return () => {
    clearTimeout(timer);
    sitting.close();
    render(null, root);
  };
}

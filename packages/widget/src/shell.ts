import type { Flow, FlowFacts, Outlet, Survey } from '@earshot/core';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import type { WidgetEvent } from './event.ts';
import type { Known } from './privacy/guard.ts';
import type { Masking } from './privacy/masked.ts';
import { createSitting } from './sitting.ts';
import css from './style.css?inline';
import { en } from './text/en.ts';
import type { AllTexts } from './text/texts.ts';
import type { Drawing, StepsAsk } from './view/ask.ts';
import { Prompt } from './view/Prompt.tsx';

/** A survey that can be shown, the flow that leads through it, and the words that it needs beside those of every prompt. */
export interface Whole {
  survey: Survey;
  flow: Flow;
  more?: Partial<AllTexts> | undefined;
  /** What draws more than plain questions. */
  drawing?: Drawing | undefined;
  derive?: ShellOptions['derive'];
  hidden?: ShellOptions['hidden'];
  /** In which language it is, if not in English. */
  locale?: string | undefined;
  dir?: ShellOptions['dir'];
  texts?: ShellOptions['texts'];
  mask?: ShellOptions['mask'];
  meet?: ShellOptions['meet'];
  /** What whoever looks after its drafts has to know. */
  known?: Known | undefined;
}

export interface ShellOptions {
  /** Which questions are asked, and what answers them. @default core's `flow` */
  flow?: Flow | undefined;
  /** Takes the responses. */
  outlet: Outlet;
  /**
   * The BCP 47 tag by which the survey's own texts are chosen. Where all words are ours, theirs is taken.
   *
   * @default that of `texts`, else the page's `lang`, else the browser's language
   */
  locale?: string | undefined;
  /** @default by the script of `locale` */
  dir?: 'ltr' | 'rtl' | undefined;
  /** `auto` follows the page's own `color-scheme`. @default 'auto' */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Our words in another language than English, such as `de` of `@earshot/widget/text/de`. What is missing stays English. */
  texts?: (Partial<AllTexts> & { tag: string }) | undefined;
  /** English for what does not come with every prompt. @default our words for questions of every type */
  more?: Partial<AllTexts> | undefined;
  /** What draws more than plain questions. @default all that there is */
  drawing?: Drawing | undefined;
  /** Facts about the visitor that conditions may test; they travel with the response. */
  attributes?: Record<string, unknown> | undefined;
  /** Values of the fields that the survey declares as `hidden`; they travel with the response. */
  hidden?: Record<string, unknown> | undefined;
  /** Who answers, as the host names them: at most 200 characters. It travels with the response. */
  respondent?: string | undefined;
  /** Core's `derive`: computes what conditions and texts may use as `score`, and what is derived of a completed response. */
  derive?: FlowFacts['derive'];
  /** Where the visitor is. @default location.pathname */
  path?: string | undefined;
  /** What becomes of the visitor's own words before they travel. `false`: nothing. @default core's `mask` */
  mask?: Masking | undefined;
  /** Looks after what is put in, before the survey is shown. */
  meet?: ((ask: StepsAsk, root: ShadowRoot) => void) | undefined;
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
  const { locale = 'en', dir = 'ltr', theme, path = location.pathname } = options;
  const texts = { ...en, ...options.more, ...options.texts } as AllTexts;
  const sitting = createSitting(survey, { ...options, path });
  const said = signal('');
  let steps = 0;
  // The first heading takes no focus: the visitor is elsewhere.
  const arrive = (heading: HTMLElement | null): void => {
    if (heading && steps++) heading.focus();
  };
  const root = rootOf(host);
  const { drawing } = options;
  root.adoptedStyleSheets = [css, drawing?.css ?? ''].map(sheetOf);
  const given = { ...sitting, texts, drawing, locale, arrive };
  const ask = drawing?.steps?.(given) ?? given;
  options.meet?.(ask as StepsAsk, root);
  const prompt = h(Prompt, {
    ask,
    dir,
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

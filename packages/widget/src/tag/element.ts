// The entry of earshot-element.js, for a page that has the element. What it draws with, it takes from earshot-prompt.js.
import type { Survey } from '@earshot/core';
import { defineElement } from '../element.ts';
import type { Whole } from '../shell.ts';
import type { Page } from './page.ts';
import { outlet, wording } from './prompt.ts';
import { respondent } from './respondent.ts';
import { simple } from './simple.ts';

/** Defines the element. One without an endpoint uses that of the script tag; a leading slash means the page's own site. */
export function define(page: Page, tagged = ''): void {
  defineElement(
    (endpoint) => (page.outlet ?? outlet)(endpoint || tagged),
    (document, own, locale) => {
      const whole = own
        ? page.load('check').then(async ({ bring }) => (await bring(document))())
        : ({ survey: document as Survey, flow: simple } satisfies Whole);
      const { attributes } = page;
      return Promise.all([whole, wording(document, page, locale)]).then(([whole, words]) => ({
        ...whole,
        ...words,
        attributes,
        respondent: respondent(page),
      }));
    },
    (problem) =>
      page.guarded(() => {
        throw problem instanceof Error ? `<earshot-survey> shows nothing: ${problem.message}` : problem;
      }),
  );
}

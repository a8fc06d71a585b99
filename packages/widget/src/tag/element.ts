// The entry of earshot-element.js, for a page that has the element. What it draws with, it takes from earshot-prompt.js.
import type { Survey } from '@earshot/core';
import { defineElement } from '../element.ts';
import type { Whole } from '../shell.ts';
import { beside } from './beside.ts';
import { lookedAfter } from './looked-after.ts';
import type { Page } from './page.ts';
import { outlet, wording } from './prompt.ts';
import { respondent } from './respondent.ts';
import type { Settings } from './settings.ts';
import { simple } from './simple.ts';

type Guards = typeof import('./privacy.ts');

const privacy = (): Promise<Guards> => beside('privacy');

/** Defines the element. One without an endpoint uses that of the script tag; a leading slash means the page's own site. */
export function define(page: Page, tag?: Settings): void {
  const { endpoint: tagged = '', storage } = tag ?? {};
  defineElement(
    (endpoint) => (page.outlet ?? outlet)(endpoint || tagged, storage),
    (document, own, locale) => {
      const whole = own
        ? page.load('check').then(async ({ bring }) => (await bring(document, tag))())
        : ({ survey: document as Survey, flow: simple } as Whole);
      const { attributes } = page;
      const settings = tag ?? {};
      const drafts = own ? lookedAfter(document.id, page) : undefined;
      const guards = !own && page.recall(`draft:${document.id}`) ? privacy() : undefined;
      return Promise.all([whole, wording(document, page, locale), drafts, guards]).then(
        ([whole, words, drafts, guards]) => ({
          ...whole,
          ...words,
          attributes,
          hidden: { ...whole.hidden, ...page.hidden },
          respondent: respondent(page),
          mask: tag?.mask,
          meet:
            drafts?.(({ guardElement }, ask, { host }) => guardElement(ask, page, settings, whole.known!, host)) ??
            ((ask, { host }) => {
              const meet = ({ guardElement }: Guards): void => guardElement(ask, page, settings, host);
              if (guards) meet(guards);
              // Nothing of ours is to be looked after before somebody writes.
              else
                host.addEventListener('beforeinput', () => page.guarded(async () => meet(await privacy())), {
                  once: true,
                });
            }),
        }),
      );
    },
    (problem) =>
      page.guarded(() => {
        throw problem instanceof Error ? `<earshot-survey> shows nothing: ${problem.message}` : problem;
      }),
  );
}

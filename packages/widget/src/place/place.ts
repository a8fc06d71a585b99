import type { Flow, Survey } from '@earshot/core';
import { type Mounted, type MountOptions, mount } from '../mount.ts';
import { anchor } from './anchor.ts';
import { corner } from './corner.ts';
import { modal } from './modal.ts';
import { page } from './page.ts';
import { sheet } from './sheet.ts';
import { tab } from './tab.ts';

/** Shows a survey in one way. */
export type Place = (survey: Survey, options: MountOptions & { flow: Flow }) => Mounted;

/** Where the page has not said where it stands, it stands above it. */
const popover: Place = (survey, options) => mount(survey, options, corner(survey));

const places: Record<NonNullable<NonNullable<Survey['display']>['as']>, Place> = {
  popover,
  modal,
  sheet,
  tab,
  anchor,
  inline: popover,
  page,
};

/** Shows a survey as its display says, or inside the element that the page gives. */
export const place: Place = (survey, options) =>
  options.into ? mount(survey, options) : places[survey.display?.as ?? 'popover'](survey, options);

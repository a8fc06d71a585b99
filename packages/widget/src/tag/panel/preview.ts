import type { Outlet } from '@earshot/core';
import type { Known, Page } from '../page.ts';
import { button, element } from './element.ts';
import { addressWith, openPanel } from './panel.ts';

/** How often the page is looked at for surveys that have become known, in milliseconds. */
const pace = 200;

/** Takes every response, and lets it go. */
const nowhere: Outlet = {
  async send({ id, revision }) {
    return { id, revision, stored: 'memory', delivery: Promise.resolve({ id, revision, outcome: 'delivered' }) };
  },
};

/**
 * Shows a survey whatever its gates say, and has nothing stored or sent.
 *
 * @param wanted its id. @default the first of the page
 */
export function preview(page: Page, wanted?: string): void {
  page.outlet = () => nowhere;
  page.remember = () => {};
  page.recall = () => undefined;
  // Nothing comes by itself: what is shown is what was chosen.
  page.asked = true;
  const choice = element('select', { 'aria-label': 'Survey' });
  const show = (): void => {
    const [survey, settings] = page.known.get(choice.value) ?? ([{ id: choice.value }, anySettings(page)] as Known);
    page.mounted?.unmount();
    page.show(survey, settings);
  };
  choice.addEventListener('change', show);
  const { root } = openPanel('preview', 'Preview');
  root.append(
    element('strong', {}, 'Preview: nothing is sent'),
    choice,
    button('Show again', show),
    element('a', { href: addressWith('explain') }, 'Explain'),
    element('a', { href: addressWith(undefined) }, 'End'),
  );
  const named = (id: string): void => {
    if (![...choice.options].some(({ value }) => value === id)) choice.append(element('option', { value: id }, id));
  };
  if (wanted) named(wanted);
  let shown = false;
  const look = (): void => {
    for (const id of page.known.keys()) named(id);
    if (shown || (wanted ? page.known.size === 0 : !choice.value)) return;
    shown = true;
    if (wanted) choice.value = wanted;
    show();
  };
  setInterval(look, pace);
  look();
}

/** Those of any survey: where its responses would go does not matter. */
const anySettings = ({ known }: Page): Known[1] => known.values().next().value?.[1] ?? { endpoint: location.origin };

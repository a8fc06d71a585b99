import { beside } from '../beside.ts';
import type { Explained, ExplainedGate } from '../explain.ts';
import type { Page } from '../page.ts';
import { button, element } from './element.ts';
import { addressWith, openPanel } from './panel.ts';
import { moment, stateOf, value, words } from './say.ts';

/** How often everything is looked at, in milliseconds. */
const pace = 500;

/** Shows every survey with every gate, and what the gates look at, as it stands now and whenever it changes. */
export function explanation(page: Page): void {
  const { root, close } = openPanel('explain', 'Why surveys are shown, or not');
  const surveys = element('div', { class: 'surveys' });
  const none = element('p', {}, 'No survey is known: no tag names one, or its configuration holds none.');
  const about = element('dl');
  const minimise = button('–', () => root.host.toggleAttribute('small'), { 'aria-label': 'Smaller or larger' });
  root.append(
    element(
      'header',
      {},
      element('h2', {}, 'Earshot', element('small', {}, 'why surveys are shown, or not')),
      minimise,
      button('×', close, { 'aria-label': 'Close' }),
    ),
    element('div', { class: 'body', tabindex: '0' }, none, surveys, element('h3', {}, 'What the gates look at'), about),
  );
  const drawn = new Map<string, { section: HTMLDetailsElement; as: string }>();
  let facts = '';

  function draw(told: Explained[]): void {
    told.forEach((one, i) => {
      const as = JSON.stringify(one);
      let known = drawn.get(one.survey);
      if (known?.as === as) return;
      if (!known) {
        known = { section: element('details', i === 0 ? { open: '' } : {}), as };
        drawn.set(one.survey, known);
        surveys.append(known.section);
      }
      known.as = as;
      const { section } = known;
      section.dataset['state'] = stateOf(one).state;
      // The open or closed section stays, and so does the focus on its summary.
      const summary = section.firstElementChild ?? section.appendChild(element('summary'));
      summary.replaceChildren(element('b', {}, one.survey), element('span', {}, stateOf(one).words));
      section.replaceChildren(summary, ...survey(one));
    });
    none.hidden = told.length > 0;
    const now = aboutPage(page);
    if (JSON.stringify(now) === facts) return;
    facts = JSON.stringify(now);
    about.replaceChildren(...now.flatMap(([term, text]) => [element('dt', {}, term), element('dd', {}, text)]));
  }

  // Quietly: a listener that waits for what never happens is told once, when a developer asks.
  const look = async (): Promise<void> =>
    draw(((await beside('trouble')) as typeof import('../trouble.ts')).explained(page));
  const timer = setInterval(() => (root.host.isConnected ? page.guarded(look) : clearInterval(timer)), pace);
  page.guarded(look);
}

function survey(told: Explained): Node[] {
  // Only time can tell when a gate could pass; where it cannot, the others have the room.
  const timed = told.gates.some(({ next }) => next);
  return [
    ...words(told).map((text) => element('p', {}, text)),
    element(
      'table',
      { class: timed ? 'timed' : '' },
      element('thead', {}, row('th', ['', 'gate', 'wanted', 'saw', ...(timed ? ['could pass'] : [])])),
      element('tbody', {}, ...told.gates.map((gate) => gateRow(gate, timed))),
    ),
    element('p', {}, element('a', { href: addressWith(`preview=${told.survey}`) }, 'Preview it')),
  ];
}

const row = (cell: 'th' | 'td', texts: string[]): HTMLTableRowElement =>
  element('tr', {}, ...texts.map((text) => element(cell, {}, text)));

function gateRow({ gate, passed, wanted, seen, next }: ExplainedGate, timed: boolean): HTMLTableRowElement {
  const mark = element(
    'td',
    {},
    element('i', { 'aria-label': passed ? 'passed' : 'failed', role: 'img' }, passed ? '✓' : '✗'),
  );
  const rest = row('td', [value(wanted), value(seen), ...(timed ? [next ? moment(next) : ''] : [])]);
  const made = element('tr', { class: passed ? 'passed' : 'failed' }, mark, element('th', { scope: 'row' }, gate));
  made.append(...rest.children);
  return made;
}

/** What is known of the page and its visitor. */
const aboutPage = ({ id, consent, attributes, hidden, events, known }: Page): [string, string][] => [
  ['path', location.pathname],
  ['consent', consent === undefined ? 'not said' : consent ? 'given' : 'refused'],
  ['privacy signal', (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl ? 'sent' : 'none'],
  ['visitor', id ?? 'not said'],
  ['attributes', value(attributes)],
  ['hidden fields', value(hidden ?? {})],
  ['events', events.map(({ name, at }) => `${name} at ${moment(new Date(at).toISOString())}`).join(', ') || 'none'],
  ['collectors', [...new Set([...known.values()].map(([, { endpoint }]) => endpoint))].join(', ') || 'none'],
];

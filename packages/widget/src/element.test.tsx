import { afterEach, expect, test, vi } from 'vitest';
import { keeper } from '../test/support.tsx';
import { defineEarshot, mount } from './index.ts';

const outlet = keeper();
const endpoints: string[] = [];
defineEarshot({
  outlet(endpoint) {
    endpoints.push(endpoint);
    return outlet;
  },
});

afterEach(() => document.body.replaceChildren());

function element(attributes: Record<string, string> = {}): HTMLElement & { survey?: unknown; outlet?: unknown } {
  const made = document.createElement('earshot-survey');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const heading = (of: HTMLElement): string | undefined => of.shadowRoot?.querySelector('h2')?.textContent;

/** What is logged while something runs, and at once afterwards. */
async function logged(run: () => void): Promise<string[]> {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  run();
  await Promise.resolve();
  const lines = log.mock.calls.map(String);
  log.mockRestore();
  return lines;
}

test('an element in the page shows the survey that it names and sends to its endpoint', () => {
  const made = element({ survey: 'csat', endpoint: 'https://collector.example/v1/responses' });
  document.body.append(made);
  expect(heading(made)).toBe('How satisfied are you?');
  expect(endpoints.at(-1)).toBe('https://collector.example/v1/responses');
  expect(made.shadowRoot?.querySelector('.x')).toBeNull();
});

test('a document given as a property is shown, also in place of another', () => {
  const made = element({ survey: 'nps' });
  document.body.append(made);
  made.survey = { id: 'own', questions: [{ type: 'nps', text: 'Would you?' }] };
  expect(heading(made)).toBe('Would you?');
});

test('an outlet of its own takes its responses', () => {
  const own = keeper();
  const made = element({ survey: 'nps' });
  made.outlet = own;
  document.body.append(made);
  expect(own.responses).toHaveLength(1);
});

test('a framework may set a name where it could set a document', () => {
  const made = element();
  made.survey = 'csat';
  document.body.append(made);
  expect(heading(made)).toBe('How satisfied are you?');
});

test('the same document made anew, as by drawing again, leaves the sitting alone', () => {
  const own = keeper();
  const made = element();
  const again = () => {
    made.survey = { id: 'own', questions: [{ type: 'nps', text: 'Would you?' }] };
  };
  made.outlet = own;
  again();
  document.body.append(made);
  again();
  expect(own.responses.map(({ status }) => status)).toEqual(['shown']);
});

test('what is set just after it stands in the page is in time, and nothing is said', async () => {
  const own = keeper();
  const made = element();
  const lines = await logged(() => {
    document.body.append(made);
    made.outlet = own;
    made.survey = { id: 'own', questions: [{ type: 'nps', text: 'Would you?' }] };
  });
  expect(heading(made)).toBe('Would you?');
  expect([own.responses.length, lines]).toEqual([1, []]);
});

test('what was set before it was defined is taken over', () => {
  const own = keeper();
  const early = element();
  for (const [name, value] of Object.entries({ outlet: own, survey: 'ces' }))
    Object.defineProperty(early, name, { value, configurable: true, enumerable: true });
  document.body.append(early);
  expect(own.responses).toHaveLength(1);
  expect(Object.keys(early)).toEqual([]);
});

test('the page hears of everything by events that bubble', () => {
  const heard = vi.fn();
  document.body.addEventListener('earshot', (event) => heard((event as CustomEvent).detail.type), { once: true });
  document.body.append(element({ survey: 'nps' }));
  expect(heard).toHaveBeenCalledExactlyOnceWith('shown');
});

test('moving it keeps the sitting; taking it away ends it', async () => {
  const own = keeper();
  const made = element({ survey: 'nps' });
  made.outlet = own;
  document.body.append(made);
  document.body.prepend(made);
  await Promise.resolve();
  expect(own.responses.map(({ status }) => status)).toEqual(['shown']);
  made.remove();
  await Promise.resolve();
  expect(own.responses.map(({ status }) => status)).toEqual(['shown', 'dismissed']);
});

test('a hidden element is not seen', () => {
  const made = element({ survey: 'nps', hidden: '' });
  document.body.append(made);
  expect(made.checkVisibility()).toBe(false);
});

test('an element without a survey says what it lacks, and does not throw', async () => {
  expect(await logged(() => document.body.append(element({ survey: 'npx' })))).toEqual([
    'Earshot: <earshot-survey> shows nothing: set its survey to ces, comment, csat, nps, or to a document.',
  ]);
});

test('a question of unknown type is named with the types that there are, and nothing is shown', async () => {
  const survey = {
    id: 'odd',
    version: 1,
    hash: '',
    questions: [
      { type: 'nps', id: 'a' },
      { type: 'npx', id: 'b' },
    ],
  };
  const lines = await logged(() => mount(survey as Parameters<typeof mount>[0], { outlet }).open());
  expect(lines).toEqual([
    'Earshot: mount() shows nothing: survey "odd": questions[1].type: "npx" is no question type. Did you mean nps? Use one of nps, csat, ces, rating, slider, comment, text, choice, choices, boolean, section, consent, matrix, ranking, kano, gap, maturity, constant-sum, maxdiff, matching, fill-blank, date, dropdown, picture, contact, link, screenshot.',
  ]);
  expect(document.querySelector('earshot-prompt')).toBeNull();
});

test('a document with a fault is told once, and nothing is shown or sent', async () => {
  const own = keeper();
  const made = element();
  made.outlet = own;
  const lines = await logged(() => {
    made.survey = { id: 'odd', questions: [{ type: 'choice' }] };
    document.body.append(made);
  });
  expect(lines).toEqual([
    expect.stringMatching(/<earshot-survey> shows nothing: survey "odd": questions\[0\]\.options/),
  ]);
  expect(made.shadowRoot).toBeNull();
  expect(own.responses).toEqual([]);
});

test('what the page gives it for above and below stands there, also around another survey; the rest gives way', () => {
  const made = element({ survey: 'nps' });
  made.innerHTML = '<p slot="header">Above</p><p slot="footer">Below</p><p>Until then</p>';
  document.body.append(made);
  const top = (slot: string): number => made.querySelector(`[slot=${slot}]`)!.getBoundingClientRect().top;
  for (const survey of ['nps', 'csat']) {
    made.survey = { id: survey, questions: [{ type: survey }] };
    const { top: middle } = made.shadowRoot!.querySelector('section')!.getBoundingClientRect();
    expect(top('header')).toBeLessThan(middle);
    expect(top('footer')).toBeGreaterThan(middle);
  }
  expect(made.querySelector('p:not([slot])')!.checkVisibility()).toBe(false);
});

test('its attributes fill the hidden fields that its survey declares, and no others', () => {
  const own = keeper();
  const made = element({ 'data-hidden-orderid': '7', 'data-hidden-secret': 'x' });
  made.outlet = own;
  made.survey = { id: 'own', questions: [{ type: 'nps' }], hidden: ['orderId', 'plan'] };
  document.body.append(made);
  expect(own.responses[0]?.hidden).toEqual({ orderId: '7' });
});

test('what Turbo has kept of a page begins nothing', () => {
  const own = keeper();
  const made = element({ survey: 'nps' });
  made.outlet = own;
  document.documentElement.setAttribute('data-turbo-preview', '');
  document.body.append(made);
  made.remove();
  document.documentElement.removeAttribute('data-turbo-preview');
  expect(own.responses).toEqual([]);
  document.body.append(made);
  expect(own.responses).toHaveLength(1);
});

test('defining it twice is defining it once', () => {
  expect(() => defineEarshot()).not.toThrow();
});

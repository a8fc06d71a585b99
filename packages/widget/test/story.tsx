/** @jsxImportSource preact */
/// <reference types="vite/types/importMeta.d.ts" />
// Every story as a test draws it, whatever it is drawn for.
import { type ComponentType, render } from 'preact';
import { drawn } from './support.tsx';

interface Story {
  args?: Record<string, unknown>;
  play?: (context: object) => unknown;
  beforeEach?: () => unknown;
}

interface Stories {
  default: { title: string; component: ComponentType; args?: Record<string, unknown> };
}

const files = import.meta.glob<Stories & Record<string, Story>>('../src/**/*.stories.tsx', { eager: true });

/** Name and file of each, in the order of the gallery. */
export const stories: [name: string, story: Story, all: Stories['default']][] = Object.values(files).flatMap(
  ({ default: all, ...each }) =>
    Object.entries(each).map(([name, story]): (typeof stories)[number] => [`${all.title}/${name}`, story, all]),
);

const stage = document.createElement('div');

/** Draws a story, and does what it plays. */
export async function tell([, story, { component: Component, args }]: (typeof stories)[number]): Promise<void> {
  render(null, stage);
  document.body.replaceChildren(stage);
  const given = { ...args, ...story.args };
  render(<Component {...given} />, stage);
  await drawn();
  await story.play?.({ args: given, canvasElement: stage });
  await drawn();
}

/** Every shadow root of ours on the page, the ones that are shown. */
export const roots = (): ShadowRoot[] =>
  [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot?.querySelector('section') ? [shadowRoot] : [],
  );

// What the bench of the queues calls in a page.
import { button } from './click.ts';
import { earshot } from './earshot.ts';
import { answersOf, type Fill, type Filled } from './fill.ts';
import { raw } from './raw.ts';
import { segment } from './segment.ts';
import { sentry } from './sentry.ts';

const queues: Record<string, Fill> = { raw, earshot, segment, sentry };

const fill = (queue: string, count: number): Promise<Filled> =>
  queues[queue]!(answersOf(count), `bench-${crypto.randomUUID()}`);

Object.assign(globalThis, { bench: { fill, button } });

// What gathers for each sort of trigger. Events need nobody: the host tells them.
import { click } from './click.ts';
import { dwell } from './dwell.ts';
import { exit } from './exit.ts';
import type { Gather } from './gathering.ts';
import { present } from './present.ts';
import { scroll } from './scroll.ts';

export const gatherers: Record<string, Gather<never>> = { scroll, exit, click, present, dwell };

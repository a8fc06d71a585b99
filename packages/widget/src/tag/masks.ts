// The entry of earshot-masks.js: what comes with a survey of one's own in which somebody may write, and else once somebody does.
import type { Flow } from '@earshot/core';
import type { Masks } from '../privacy/guard.ts';
import { hidden, masked } from '../privacy/masked.ts';
import { noteOn } from '../privacy/note.tsx';
import { simple } from './simple.ts';

export { masked };

export const masks: Masks = { hidden, noteOn };

// Until here what a visitor writes was masked coarsely.
const { told: _, ...plain } = simple;
simple.told = masked<Flow>(plain).told!;

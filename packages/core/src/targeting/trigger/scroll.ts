import * as z from 'zod';
import { is, size } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Happened } from './happened.ts';

export const scrollSchema = () =>
  z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: 'The visitor has scrolled this share of the way down, from 0 to 1.' });

export const scrollRule = is('number', size(0, 1));

/** A share of the way down the page. */
export const scroll = (wanted: number, { scroll }: TargetingFacts): Happened => ({
  at: scroll && scroll.share >= wanted && wanted <= 1 ? scroll.at : undefined,
  seen: scroll?.share,
});

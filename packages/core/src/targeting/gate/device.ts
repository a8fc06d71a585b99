import * as z from 'zod';
import { each, oneOf } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import type { Verdict } from '../verdict.ts';

const kinds = ['phone', 'tablet', 'desktop'] as const;

/** What a visitor holds in their hand or sits before. */
export type DeviceKind = (typeof kinds)[number];

export const deviceSchema = () =>
  z.array(z.enum(kinds)).min(1).optional().meta({ description: 'Due on these kinds of device only.' });

export const deviceRule = each(oneOf(...kinds), 1);

/** Due on some kinds of device only. */
export function device(wanted: DeviceKind[], { device }: TargetingFacts): Verdict {
  const seen = device && deviceKind(device);
  return { passed: seen !== undefined && wanted.includes(seen), seen };
}

/**
 * The kind of a device. A finger makes a phone or a tablet, whichever way it is held: a phone's shorter side has less
 * than 600 CSS pixels. Everything else is a desktop.
 */
export const deviceKind = ({ width, height, pointer }: NonNullable<TargetingFacts['device']>): DeviceKind =>
  pointer === 'coarse' ? (Math.min(width, height) < 600 ? 'phone' : 'tablet') : 'desktop';

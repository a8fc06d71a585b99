import * as z from 'zod';
import { found, type Rule, size } from './rule.ts';

/** `5s`, `30m`, `12h`, `90d`, `2w`, or a number of seconds. */
export type Duration = z.infer<ReturnType<typeof durationSchema>>;

export const durationSchema = () =>
  z
    .union([z.number().nonnegative(), z.string().regex(pattern, { error: 'bad-duration' })], { error: 'bad-duration' })
    .meta({ description: 'Seconds as a number, or a number with a unit: s, m, h, d, w.' });

const pattern = /^\d{1,6}(\.\d{1,3})?[smhdw]$/;

export const durationRule: Rule = (value, path) => {
  if (typeof value === 'number') return size(0)(value, path);
  return typeof value === 'string' && pattern.test(value) ? undefined : found('bad-duration', path, { value });
};

const seconds: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/**
 * A duration in milliseconds; `NaN` for a string that is no duration.
 *
 * @example
 * milliseconds('90d') // 7_776_000_000
 */
export function milliseconds(duration: Duration): number {
  return (
    1000 *
    (typeof duration === 'string'
      ? // Without its number a unit is no duration; an empty text would count as 0.
        ((duration.slice(0, -1) || NaN) as number) * seconds[duration.at(-1)!]!
      : duration)
  );
}

import { found, is } from '../rule.ts';

/** A day of the calendar. One that no calendar has, such as the 30th of February, comes back as another one or not at all. */
export const dayRule = is('string', (value, path) =>
  new Date(value).toJSON()?.slice(0, 10) === value ? undefined : found('bad-date', path, { value }),
);

import { json } from './json.ts';

/**
 * An answer as one line for a field that takes only text. Lists are joined with commas; what has more parts is JSON.
 *
 * @example
 * plain(['price', 'speed']) // 'price, speed'
 */
export const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).join(', ')
    : typeof value === 'object' && value !== null
      ? json(value)
      : String(value);

import type { Trouble } from './trouble.ts';

/**
 * Stops what is being done, for a reason that trouble.ts words. The words are not here: whoever reads them is a
 * developer, and can wait for them.
 */
export function fail(...reason: Trouble): never {
  throw reason;
}

import { AdapterError } from './error.ts';

/**
 * An endpoint as it stands in the queue.
 *
 * @throws AdapterError `endpoint-not-url`.
 */
export function httpUrl(endpoint: string | URL): string {
  try {
    const { href, protocol } = new URL(endpoint);
    if (/^https?:/.test(protocol)) return href;
  } catch {}
  throw new AdapterError('endpoint-not-url', `endpoint: give an absolute http(s) URL, not "${endpoint}"`);
}

import { fail } from './fail.ts';

/** What a script tag says. */
export interface Settings {
  /** Where responses go: an absolute http(s) address. */
  endpoint: string;
  /** An id of the configuration, or the name of an instrument. */
  survey?: string | undefined;
  /** The address of the surveys, or `#id` of a JSON script element in the page. */
  config?: string | undefined;
  locale?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
}

/**
 * Reads the `data-` attributes of a script tag.
 *
 * @param page the address that a root-relative endpoint is relative to.
 * @throws a `Trouble` if the endpoint is missing or no http(s) URL.
 *
 * @example
 * settingsOf({ survey: 'nps', endpoint: '/v1/responses' }, 'https://shop.example/cart')
 */
export const settingsOf = (dataset: DOMStringMap, page: string): Settings => ({
  ...(dataset as Partial<Settings>),
  endpoint: address(dataset['endpoint'] ?? '', page),
});

// Only a leading slash makes an endpoint relative, so that a forgotten "https://" is noticed here and not by the collector.
function address(endpoint: string, page: string): string {
  try {
    const { href } = new URL(endpoint, endpoint[0] === '/' ? page : undefined);
    if (/^https?:/.test(href)) return href;
  } catch {
    // Said below.
  }
  return fail(`${endpoint ? 'bad' : 'no'}-endpoint`, endpoint);
}

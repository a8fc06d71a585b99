import { fail } from './fail.ts';

/** What a script tag says. */
export interface Settings {
  /** Where responses go: an absolute http(s) address, or a path of the page's own site. */
  endpoint: string;
  /** An id of the configuration, or the name of an instrument. */
  survey?: string | undefined;
  /** The address of the surveys, or `#id` of a JSON script element in the page. */
  config?: string | undefined;
  locale?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** `off` lets everything travel as the visitor wrote it. */
  mask?: 'off' | undefined;
  /** `none` keeps everything in the page's memory. */
  storage?: 'none' | undefined;
  /** When the configuration was last had, in milliseconds since 1970, if a copy serves in its place. */
  copied?: number;
}

/**
 * Reads the `data-` attributes of a script tag.
 *
 * @throws a `Trouble` if the endpoint is missing, or neither an http(s) URL nor a path.
 *
 * @example
 * settingsOf({ survey: 'nps', endpoint: '/v1/responses' })
 */
export function settingsOf(dataset: DOMStringMap): Settings {
  // Only a leading slash makes an endpoint relative, so that a forgotten "https://" is noticed here and not by the collector.
  if (!/^(https?:\/)?\//i.test(dataset['endpoint']!)) fail('bad-endpoint', dataset['endpoint']);
  return dataset as unknown as Settings;
}

/** - `endpoint-not-url`: the endpoint is no absolute http(s) URL, so nothing could ever be delivered. */
export type AdapterErrorCode = 'endpoint-not-url';

/** A mistake in the options. Its message names the field and the remedy. */
export class AdapterError extends Error {
  readonly code: AdapterErrorCode = 'endpoint-not-url';
}

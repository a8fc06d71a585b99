/** - `endpoint-not-url`: the endpoint is no absolute http(s) URL, so nothing could ever be delivered. */
export type AdapterErrorCode = 'endpoint-not-url';

/** A mistake in the options. Its message names the field and the remedy; `value` is what was given. */
export class AdapterError extends Error {
  readonly code: AdapterErrorCode;
  readonly value: unknown;

  constructor(code: AdapterErrorCode, message: string, value: unknown) {
    super(message);
    this.code = code;
    this.value = value;
  }
}

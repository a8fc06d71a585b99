/**
 * - `endpoint-not-url`: the endpoint is no absolute http(s) URL, so nothing could ever be delivered.
 * - `not-a-response`: what was sent has no id or no revision, so no collector could tell it from another.
 */
export type AdapterErrorCode = 'endpoint-not-url' | 'not-a-response';

/** A mistake of the host's. Its message names the field and the remedy. */
export class AdapterError extends Error {
  readonly code: AdapterErrorCode;

  constructor(code: AdapterErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

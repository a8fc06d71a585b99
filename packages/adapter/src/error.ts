/**
 * - `endpoint-not-url`: the endpoint is no absolute http(s) URL, so nothing could ever be delivered.
 * - `not-a-response`: what was sent has no id or no revision, so no collector could tell it from another.
 * - `bad-retention`: the retention is no duration, so nobody could say when something is given up.
 * - `not-erased`: the disk did not let go of what was to be erased. Its cause is what the disk said.
 */
export type AdapterErrorCode = 'endpoint-not-url' | 'not-a-response' | 'bad-retention' | 'not-erased';

/** A mistake of the host's, or a promise that cannot be kept. Its message names the field and the remedy. */
export class AdapterError extends Error {
  readonly code: AdapterErrorCode;

  constructor(code: AdapterErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

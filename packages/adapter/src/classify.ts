/**
 * What an answer means for the response that was posted.
 * - `delivered`: the collector has it.
 * - `refused`: the collector will never take these bytes.
 * - `retrying`: not now; the same bytes again later.
 * - `held`: the endpoint is not what it should be. Nothing is dropped: a mistake in a deployment must not destroy answers.
 */
export type Verdict = 'delivered' | 'refused' | 'retrying' | 'held';

/**
 * Reads an HTTP status. 0 stands for no answer, 300 for any redirect (browsers hide which).
 * What is in no list holds the endpoint, as the reading that loses nothing.
 */
export const classify = (status: number): Verdict =>
  /^2..$/.test(`${status}`)
    ? 'delivered'
    : /^4(00|06|1[1-7]|22|24|28|31)$/.test(`${status}`)
      ? 'refused'
      : /^(0|408|409|425|429|50[02347]|52.|530)$/.test(`${status}`)
        ? 'retrying'
        : 'held';

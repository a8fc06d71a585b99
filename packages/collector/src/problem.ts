import { type Issue, sentence } from '@earshot/core';

/** What went wrong with a request, as RFC 9457 problem details. */
export interface Problem {
  /** Names the kind of problem: a URI that ends in its code. */
  type: string;
  title: string;
  /** The HTTP status. */
  status: number;
  /** One sentence that names the field and the remedy. */
  detail: string;
  /** What is wrong with a document, place by place: the first 20. */
  issues?: ProblemIssue[];
  /** How many issues there are, listed or not. */
  issueCount?: number;
}

/** One thing wrong with a document, and the sentence about it. */
export interface ProblemIssue extends Issue {
  sentence: string;
}

export type ProblemCode =
  | 'not-json-type'
  | 'encoded'
  | 'cut-off'
  | 'too-large'
  | 'too-many'
  | 'not-json'
  | 'not-a-batch'
  | 'not-a-response'
  | 'key-malformed'
  | 'key-differs'
  | 'key-reused'
  | 'origin-refused'
  | 'token-needed'
  | 'host-refused'
  | 'no-such-survey'
  | 'no-such-version'
  | 'no-such-route'
  | 'method-refused'
  | 'not-stored'
  | 'not-read';

type Data = Record<string, unknown>;
type Row = readonly [status: number, title: string, detail: (data: Data) => string];

const row = (status: number, title: string, detail: (data: Data) => string): Row => [status, title, detail];

const table: Record<ProblemCode, Row> = {
  'not-json-type': row(
    415,
    'The body is not declared as JSON',
    ({ got }) => `content-type: got ${got}. Send application/json.`,
  ),
  encoded: row(
    415,
    'The body is encoded',
    ({ encoding }) => `content-encoding: got ${encoding}. Send the JSON as it is, without a content-encoding.`,
  ),
  'cut-off': row(
    408,
    'The body did not arrive whole',
    () => 'The connection broke while the body came in, and nothing was stored. Send the same body again.',
  ),
  'too-large': row(
    413,
    'The body is too large',
    ({ limit }) => `The body is over ${limit} bytes. Send fewer responses at a time, or smaller pictures.`,
  ),
  'too-many': row(
    413,
    'Too many responses at a time',
    ({ got, most }) => `responses: got ${got}, at most ${most} are taken. Send the rest in another request.`,
  ),
  'not-json': row(
    400,
    'The body is not JSON',
    ({ reason }) => `The body cannot be read as JSON (${reason}). Send one response, or {"responses": […]}.`,
  ),
  'not-a-batch': row(
    422,
    'The batch has no responses',
    () => 'responses: expected a list with at least one response. Send one response alone, or {"responses": […]}.',
  ),
  'not-a-response': row(
    422,
    'The body is no response',
    ({ sentence, count }) => `${sentence}${Number(count) > 1 ? ` It is the first of ${count} issues.` : ''}`,
  ),
  'key-malformed': row(
    422,
    'The idempotency key cannot be read',
    ({ expected }) => `Idempotency-Key: expected a string in double quotes. Send "${expected}" with its quotes.`,
  ),
  'key-differs': row(
    422,
    'The idempotency key names another response',
    ({ key, expected }) => `Idempotency-Key: "${key}" is not the id and revision of the body. Send "${expected}".`,
  ),
  'key-reused': row(
    422,
    'The revision was stored with other contents',
    ({ id, revision }) =>
      `revision: ${revision} of ${id} is stored already with other contents. Raise the revision whenever a response changes.`,
  ),
  'origin-refused': row(
    403,
    'The page may not post here',
    ({ origin }) => `Origin: ${origin} is not in the collector's list of origins. Add it there.`,
  ),
  'token-needed': row(
    401,
    'The reports are closed',
    () =>
      'Authorization: the report token is missing or wrong. Send it as "Bearer <token>", or as the password of HTTP Basic.',
  ),
  'host-refused': row(
    421,
    'The reports are only for this machine',
    ({ host }) =>
      `Host: without a report token, reports are not shown under the name ${host}. Open them at http://127.0.0.1 or http://localhost, or set a report token.`,
  ),
  'no-such-survey': row(
    404,
    'There is no such survey',
    ({ id }) =>
      `survey: nothing is known of "${id}". Check the id: ${'GET /v1/surveys'} lists the surveys that have responses.`,
  ),
  'no-such-version': row(
    400,
    'The version is no number',
    ({ version }) =>
      `version: "${version}" is no version. Give a whole number from 1, "all" for every version, or nothing for the newest with answers.`,
  ),
  'no-such-route': row(
    404,
    'There is nothing at this address',
    ({ method, path }) => `${method} ${path} is no address of a collector. Responses go to POST /v1/responses.`,
  ),
  'method-refused': row(
    405,
    'The method does not fit the address',
    ({ method, path, allow }) => `${method} ${path} is not possible. Use ${allow}.`,
  ),
  'not-stored': row(
    503,
    'The store is out of reach',
    () => 'Nothing was stored and nothing is lost: send the same body again after the time in Retry-After.',
  ),
  'not-read': row(
    503,
    'The store is out of reach',
    () => 'Nothing can be read just now. Try again after the time in Retry-After.',
  ),
};

/** The most issues in a problem: a hostile document has thousands, and the first of them tell enough. */
const issueLimit = 20;

/**
 * The problem details for a code.
 *
 * @example
 * problem('not-json-type', { got: 'text/plain' }).detail // 'content-type: got text/plain. Send application/json.'
 */
export function problem(code: ProblemCode, data: Data = {}, issues?: readonly Issue[]): Problem {
  const [status, title, detail] = table[code];
  return {
    type: `https://earshot.dev/problem/${code}`,
    title,
    status,
    detail: detail(data),
    ...(issues && {
      issues: issues.slice(0, issueLimit).map((issue) => ({ ...issue, sentence: sentence(issue) })),
      issueCount: issues.length,
    }),
  };
}

/** A document that is no response, with its first issue as the detail. */
export const responseProblem = (issues: readonly Issue[]): Problem =>
  problem('not-a-response', { sentence: issues[0] ? sentence(issues[0]) : '', count: issues.length }, issues);

/** Thrown where a request cannot go on; the collector answers with the problem. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(what: Problem, headers: Record<string, string> = {}, options?: ErrorOptions) {
    super(what.detail, options);
    this.problem = what;
    this.headers = headers;
  }
}

export const refuse = (code: ProblemCode, data?: Data, headers?: Record<string, string>): Refusal =>
  new Refusal(problem(code, data), headers);

/** Problem details as an HTTP answer. */
export const problemReply = (what: Problem, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(what), {
    status: what.status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

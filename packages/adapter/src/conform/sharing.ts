import { type Check, hold, Unseen } from './check.ts';
import type { Reply } from './target.ts';

const allows = ({ headers }: Reply, origin: string): boolean =>
  ['*', origin].includes(headers.get('access-control-allow-origin') ?? '');

const names = (list: string | null): string[] =>
  (list ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());

/** A page of another origin may post, and may read the reply. A program that is no browser does not mind. */
export const sharing: Check[] = [
  {
    name: 'preflight',
    says: 'answers the preflight of a page',
    level: 'must',
    async run(target) {
      const reply = await target.request({
        method: 'OPTIONS',
        headers: {
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
      hold(
        reply.status >= 200 && reply.status < 300,
        `OPTIONS was answered with ${reply.status}. Answer 204, without asking for a login.`,
      );
      hold(
        allows(reply, target.origin),
        `A preflight from ${target.origin} is not allowed. Send Access-Control-Allow-Origin, or try with the --origin of a page that may post.`,
      );
      const allowed = names(reply.headers.get('access-control-allow-headers'));
      for (const header of ['content-type', 'idempotency-key'])
        hold(
          allowed.includes(header) || allowed.includes('*'),
          `A preflight does not allow ${header}. Send Access-Control-Allow-Headers: content-type, idempotency-key.`,
        );
    },
  },
  {
    name: 'readable',
    says: 'lets a page read the acknowledgement',
    level: 'must',
    async run(target) {
      const reply = await target.post(target.response());
      hold(
        allows(reply, target.origin),
        'A reply has no Access-Control-Allow-Origin. Without, a page sees no answer, and sends for ever.',
      );
    },
  },
  {
    name: 'readable-refusal',
    says: 'lets a page read a refusal',
    level: 'must',
    async run(target) {
      const reply = await target.post('{', { 'idempotency-key': null });
      if (reply.status >= 200 && reply.status < 300) throw new Unseen('nothing was refused');
      hold(
        allows(reply, target.origin),
        'A refusal has no Access-Control-Allow-Origin. Without, a page sees no answer, and sends for ever.',
      );
    },
  },
  {
    name: 'exposed',
    says: 'lets a page read Retry-After',
    level: 'should',
    async run(target) {
      const { headers } = await target.post(target.response());
      const exposed = names(headers.get('access-control-expose-headers'));
      hold(
        exposed.includes('retry-after') || exposed.includes('*'),
        'Retry-After cannot be read by a page. Send Access-Control-Expose-Headers: Retry-After.',
      );
    },
  },
];

import { acknowledged, type Check, hold, refused, Unseen } from './check.ts';

/** What is large but allowed is taken; what is too large is refused, and said to be. */
export const limiting: Check[] = [
  {
    name: 'large',
    says: 'takes a body of 64 KiB',
    level: 'must',
    async run(target) {
      const response = target.response({ answers: { nps: 9, why: '' } });
      response.answers['why'] = 'x'.repeat(64 * 1024 - JSON.stringify(response).length);
      acknowledged(await target.post(response), 'A response of 64 KiB');
    },
  },
  {
    name: 'screenshot',
    says: 'takes a body of 256 KiB, which a survey with a screenshot needs',
    level: 'should',
    async run(target) {
      const response = target.response({ answers: { nps: 9, screenshot: 'data:image/webp;base64,' } });
      response.answers['screenshot'] += 'A'.repeat(256 * 1024 - JSON.stringify(response).length);
      acknowledged(await target.post(response), 'A response of 256 KiB');
    },
  },
  {
    name: 'too-large',
    says: 'refuses a body of 1 MiB with 413, if it does not take it',
    level: 'should',
    async run(target) {
      const reply = await target.post(target.response({ answers: { why: 'x'.repeat(1024 * 1024) } }));
      if (reply.status >= 200 && reply.status < 300) return;
      hold(
        reply.status === 413,
        `A body of 1 MiB was answered with ${reply.status}${reply.detail}. Answer 413, and read on meanwhile: most clients listen only once they have sent everything.`,
      );
    },
  },
  {
    name: 'too-many',
    says: 'refuses more than fifty responses with 413, if it does not take them',
    level: 'should',
    async run(target) {
      const many = Array.from({ length: 51 }, () => target.response());
      const reply = await target.post({ responses: many });
      if (reply.status >= 200 && reply.status < 300) return;
      hold(
        reply.status === 413,
        `A batch of 51 was answered with ${reply.status}. Answer 413: then the sender splits it.`,
      );
    },
  },
  {
    name: 'retry-after',
    says: 'says with 429 and 503 when to come again',
    level: 'must',
    async run({ seen }) {
      const busy = seen.filter(({ status }) => status === 429 || status === 503);
      if (busy.length === 0) throw new Unseen('neither 429 nor 503 came up');
      hold(
        busy.every(({ headers }) => /^\d+$|GMT$/.test(headers.get('retry-after') ?? '')),
        'A 429 or 503 came without Retry-After. Give the seconds to wait, and name the header in Access-Control-Expose-Headers.',
      );
    },
  },
  {
    name: 'not-json',
    says: 'refuses what is not JSON, once and for all',
    level: 'should',
    async run(target) {
      refused(await target.post('{"id": "', { 'idempotency-key': null }), 'Half a JSON document');
    },
  },
];

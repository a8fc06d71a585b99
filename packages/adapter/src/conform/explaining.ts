import { type Check, hold, refused, Unseen } from './check.ts';

/** Whoever is refused can find out why. */
export const explaining: Check[] = [
  {
    name: 'not-a-response',
    says: 'refuses a document that is no response',
    level: 'should',
    async run(target) {
      refused(await target.post({ hello: 'world' }), 'A document without id, revision and answers');
    },
  },
  {
    name: 'problem-details',
    says: 'says what is wrong as problem details (RFC 9457)',
    level: 'should',
    async run(target) {
      const { headers, json, status } = await target.post('{', { 'idempotency-key': null });
      if (status >= 200 && status < 300) throw new Unseen('nothing was refused');
      hold(
        headers.get('content-type')?.startsWith('application/problem+json') === true,
        `A refusal has the content type ${headers.get('content-type') ?? 'none'}. Send application/problem+json.`,
      );
      const { title, status: named } = Object(json);
      hold(
        typeof title === 'string' && title !== '',
        'A refusal has no title. Add one that says what kind of mistake it is.',
      );
      hold(
        named === undefined || named === status,
        `A refusal with the status ${status} says ${named} in its body. Make them one.`,
      );
    },
  },
  {
    name: 'content-type',
    says: 'refuses another content type than JSON with 415, if it does not take it',
    level: 'should',
    async run(target) {
      const { status } = await target.post('<response/>', {
        'content-type': 'application/xml',
        'idempotency-key': null,
      });
      hold(status === 415 || (status >= 200 && status < 300), `XML was answered with ${status}. Answer 415.`);
    },
  },
  {
    name: 'method',
    says: 'answers another method than POST with 405',
    level: 'should',
    async run(target) {
      const { status, headers } = await target.request({ method: 'DELETE' });
      hold(status === 405, `DELETE was answered with ${status}. Answer 405.`);
      hold(
        /POST/.test(headers.get('allow') ?? ''),
        'A 405 does not say which method fits. Add the header Allow: POST.',
      );
    },
  },
  {
    name: 'reused-key',
    says: 'refuses other contents under a revision that it has',
    level: 'should',
    async run(target) {
      const response = target.response();
      await target.post(response);
      refused(await target.post({ ...response, answers: { nps: 0 } }), 'A revision that is stored with other answers');
    },
  },
];

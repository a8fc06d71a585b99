import { acknowledged, type Check, certainlyStoredAs, hold, storedAs, Unseen } from './check.ts';

/** A response that was acknowledged is stored: once, whatever the network does, and in its highest revision. */
export const acknowledging: Check[] = [
  {
    name: 'single',
    says: 'acknowledges one response with 2xx',
    level: 'must',
    async run(target) {
      acknowledged(await target.post(target.response()), 'A response');
    },
  },
  {
    name: 'repeat',
    says: 'acknowledges the same key with the same bytes again',
    level: 'must',
    async run(target) {
      const response = target.response();
      acknowledged(await target.post(response), 'A response');
      acknowledged(await target.post(response), 'A repeat');
    },
  },
  {
    name: 'once',
    says: 'stores a repeated response once',
    level: 'must',
    async run(target) {
      const response = target.response();
      for (let n = 0; n < 3; n++) await target.post(response);
      const stored = await certainlyStoredAs(target, response.id);
      hold(
        stored.length === 1,
        `A response that was sent three times is stored ${stored.length} times. Make its id the key.`,
      );
    },
  },
  {
    name: 'at-once',
    says: 'takes the same response from many tabs at once',
    level: 'must',
    async run(target) {
      const response = target.response();
      const replies = await Promise.all(Array.from({ length: 10 }, () => target.post(response)));
      for (const reply of replies) acknowledged(reply, 'One of ten copies at once');
      const stored = await storedAs(target, response.id);
      if (stored)
        hold(stored.length === 1, `Ten copies at once are stored ${stored.length} times. Make its id a unique key.`);
    },
  },
  {
    name: 'later-revision',
    says: 'replaces a response by its later revision',
    level: 'must',
    async run(target) {
      const first = target.response({ status: 'partial' });
      acknowledged(await target.post(first), 'A response');
      acknowledged(await target.post({ ...first, revision: 2, status: 'completed' }), 'Its second revision');
      const stored = await certainlyStoredAs(target, first.id);
      hold(
        stored.length === 1 && stored[0]!.revision === 2,
        `After revisions 1 and 2, ${told(stored)} stored. Keep the highest revision, and it alone.`,
      );
    },
  },
  {
    name: 'earlier-revision',
    says: 'acknowledges a revision that comes late, and keeps the higher one',
    level: 'must',
    async run(target) {
      const last = target.response({ revision: 3 });
      acknowledged(await target.post(last), 'Revision 3');
      acknowledged(await target.post({ ...last, revision: 2, status: 'partial' }), 'Revision 2 after it');
      const stored = await certainlyStoredAs(target, last.id);
      hold(
        stored.length === 1 && stored[0]!.revision === 3,
        `After revisions 3 and 2, ${told(stored)} stored. Keep the highest revision, and it alone.`,
      );
    },
  },
  {
    name: 'no-key',
    says: 'takes a response without an Idempotency-Key',
    level: 'should',
    async run(target) {
      acknowledged(await target.post(target.response(), { 'idempotency-key': null }), 'A response without the header');
    },
  },
  {
    name: 'unknown-fields',
    says: 'takes fields that it does not know, and keeps them',
    level: 'must',
    async run(target) {
      const response = target.response({
        context: { path: '/', campaign: 'spring' },
        shade: { of: ['blue'] },
      } as never);
      acknowledged(await target.post(response), 'A response with a field that the contract does not name');
      const stored = await certainlyStoredAs(target, response.id);
      if (!stored[0]?.answers) throw new Unseen('what is stored cannot be read whole');
      hold(
        JSON.stringify((stored[0] as Record<string, unknown>)['shade']) === '{"of":["blue"]}',
        'A field that the contract does not name is gone. Store the document as it came.',
      );
    },
  },
  {
    name: 'any-words',
    says: 'takes every character that JSON can carry',
    level: 'must',
    async run(target) {
      const why = 'Grüße, 你好, \u202Eمرحبا\u202C, 👩‍👩‍👧, "quotes", \\, <b>&amp;</b>, \u0000\u001F\uFFFF, \n\t\r';
      const response = target.response({ answers: { nps: 9, why } });
      acknowledged(await target.post(response), 'A comment with control characters, emoji and Arabic');
      const stored = await storedAs(target, response.id);
      if (!stored?.[0]?.answers) return;
      hold(stored[0].answers['why'] === why, 'A comment is stored in other words. Store and return text as UTF-8.');
    },
  },
];

const told = (stored: { revision?: number }[]): string =>
  stored.length === 0
    ? 'nothing is'
    : `${stored.map(({ revision }) => revision).join(' and ')} ${stored.length > 1 ? 'are' : 'is'}`;

import type { SurveyResponse } from '@earshot/core';
import { acknowledged, type Check, hold, storedAs } from './check.ts';

const batch = (...responses: unknown[]): unknown => ({ responses });

/** Several responses in one request are several responses. */
export const batching: Check[] = [
  {
    name: 'batch',
    says: 'takes { "responses": [ … ] }',
    level: 'must',
    async run(target) {
      const both = [target.response(), target.response({ status: 'partial' })];
      acknowledged(await target.post(batch(...both)), 'A batch of two');
      for (const { id } of both) {
        const stored = await storedAs(target, id);
        if (stored)
          hold(
            stored.length === 1,
            'A batch of two was acknowledged, and not all of it is stored. Store every response before you answer.',
          );
      }
    },
  },
  {
    name: 'batch-repeat',
    says: 'acknowledges a batch again, whole or in part',
    level: 'must',
    async run(target) {
      const [a, b] = [target.response(), target.response()];
      acknowledged(await target.post(batch(a, b)), 'A batch');
      acknowledged(await target.post(batch(b, target.response())), 'A batch with one response that came before');
      const stored = await storedAs(target, b.id);
      if (stored)
        hold(stored.length === 1, `A response of two batches is stored ${stored.length} times. Make its id the key.`);
    },
  },
  {
    name: 'batch-of-fifty',
    says: 'takes fifty responses at a time',
    level: 'must',
    async run(target) {
      const fifty = Array.from({ length: 50 }, () => target.response());
      acknowledged(await target.post(batch(...fifty)), 'A batch of fifty');
    },
  },
  {
    name: 'partial-batch',
    says: 'loses no response for the sake of another in the same batch',
    level: 'must',
    async run(target) {
      const good = target.response();
      const bad = { ...target.response(), answers: 'none', revision: -1 } as unknown as SurveyResponse;
      const { status, results } = await target.post(batch(good, bad));
      const remedy = 'Answer 2xx with results: [{ "id", "revision", "status": "stored" | "refused", "problem" }].';
      hold(
        status >= 200 && status < 300,
        `A batch of which one response is none was refused whole (${status}). ${remedy}`,
      );
      const fate = results?.find(({ id }) => id === good.id)?.status;
      hold(fate !== 'refused', `A sound response was refused because of its neighbour. ${remedy}`);
      const stored = await storedAs(target, good.id);
      if (stored)
        hold(stored.length === 1, `A sound response was acknowledged beside a bad one, and is not stored. ${remedy}`);
      const kept = await storedAs(target, bad.id);
      if (kept?.length === 0)
        hold(
          results?.find(({ id }) => id === bad.id)?.status === 'refused',
          `A response of a batch was not stored, and nobody was told. ${remedy}`,
        );
    },
  },
];

import type { Format } from './format.ts';

/**
 * The collector contract, version 1: one response as JSON with its `Idempotency-Key`. The format of an adapter that
 * names none.
 */
export const earshot: Format = { encode: (response) => JSON.stringify(response) };

/** The collector contract with up to 50 responses in one post, `{ "responses": [ … ] }`. One alone goes as in `earshot`. */
export const earshotBatch: Format = {
  ...earshot,
  pack: (parts) => (parts[1] === undefined ? parts[0]! : `{"responses":[${parts}]}`),
  limits: { items: 50, bytes: 65_536 },
};

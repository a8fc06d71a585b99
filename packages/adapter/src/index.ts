export { type Adapter, type AdapterOptions, createAdapter } from './adapter.ts';
export { backoff } from './backoff.ts';
export { classify, type Verdict } from './classify.ts';
export type { Pending, Refused } from './entry.ts';
export { AdapterError, type AdapterErrorCode } from './error.ts';
export type { AdapterEvent, Listener } from './event.ts';
export { retryAfter } from './retry-after.ts';
export { waiting } from './waiting.ts';

export { type Adapter, type AdapterOptions, createAdapter } from './adapter.ts';
export type { Pending, Refused } from './entry.ts';
export { AdapterError, type AdapterErrorCode } from './error.ts';
export type { AdapterEvent, Listener } from './event.ts';
export { waiting } from './waiting.ts';

// What the journey of the formats runs in a page: the adapter with all of them, and a tracker that its vendor made for
// browsers alone.
export * as plausible from '@plausible-analytics/tracker';
export * as formats from '../../packages/adapter/src/format/index.ts';
export { createAdapter } from '../../packages/adapter/src/index.ts';

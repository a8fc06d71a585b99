export { earshot, earshotBatch } from './earshot.ts';
export type { Format, Item, Reading } from './format.ts';

export { defineEarshot, mount } from './checked.ts';
export type { EarshotOptions } from './element.ts';
export type { WidgetEvent } from './event.ts';
export type { Mounted, MountOptions } from './mount.ts';
export { createSitting, type Ending, type Sitting, type SittingOptions } from './sitting.ts';
export { en } from './text/en.ts';
export type { ScaleTexts, Texts } from './text/texts.ts';

export { createSitting, defineEarshot, mount } from './checked.ts';
export type { EarshotOptions } from './element.ts';
export type { WidgetEvent } from './event.ts';
export type { EarshotElement, EarshotEvent, EarshotProps } from './jsx/element.ts';
export type { LongSitting, LongSittingOptions } from './long-sitting.ts';
export type { Mounted, MountOptions } from './mount.ts';
export type { Ending, Sitting, SittingOptions } from './sitting.ts';
export { en } from './text/en.ts';
export type { Texts } from './text/texts.ts';

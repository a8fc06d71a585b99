import type { VNode } from 'preact';
import type { Ask } from './ask.ts';
import { icon } from './icon.tsx';
import type { Radio } from './radios.tsx';

/** What stands for a point of a scale. @param share where it lies between both ends, 0…1. @param name what it is called. */
export type Look = (value: number, share: number, name: string | undefined, ask: Ask) => Radio;

const star = icon('M12 3l2.7 5.8 6.3.8-4.6 4.4 1.2 6.3-5.6-3.1-5.6 3.1 1.2-6.3L3 9.6l6.3-.8z');

const thumb = 'M4 11h3v9H4zM7 11l4-8q2 0 2 3v3h5q2 0 2 2l-2 7q0 2-2 2H7';

/** A face from sad (-1) to glad (1). */
const face = (mood: number): VNode =>
  icon(`M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 9v1M15 9v1M8 ${15 - mood}q4 ${mood * 4} 8 0`);

const all: Record<string, Look> = {
  stars: (value, _share, _name, ask) => [value, star, ask.texts.stars(value)],
  faces: (value, share, name) => [value, face(2 * share - 1), name ?? `${value}`],
  thumbs: (value, share, name) => [value, icon(thumb, share ? '' : 'rotate(180 12 12)'), name],
};

/** What draws the points of a scale, if not as numbers. */
export const looks = (look: string | undefined): Look | undefined => all[look!];

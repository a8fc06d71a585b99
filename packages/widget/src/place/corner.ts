import type { Survey } from '@earshot/core';
import { above, type Stand } from '../mount.ts';
import css from './corner.css?inline';
import { watchKeyboard } from './keyboard.ts';
import { say, wear } from './wear.ts';

/** In the corner, or at the edge, that the survey names. */
export const corner =
  ({ display }: Survey, more = ''): Stand =>
  (host, close) => {
    const sheet = wear(host, css + more);
    host.setAttribute('at', display?.at ?? 'bottom-end');
    above(host, close);
    return watchKeyboard((pixels) => say(sheet, '--covered', pixels));
  };

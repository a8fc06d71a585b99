import type { Survey } from '@earshot/core';
import { above, type Stand } from '../mount.ts';
import css from './corner.css?inline';
import keyboard from './keyboard.css?inline';
import { fit, watchKeyboard } from './keyboard.ts';
import { uncover } from './uncover.ts';
import { wear } from './wear.ts';

/** In the corner, or at the edge, that the survey names. */
export const corner =
  ({ display }: Survey, more = ''): Stand =>
  (host, close) => {
    const sheet = wear(host, keyboard + css + more);
    host.setAttribute('at', display?.at ?? 'bottom-end');
    above(host, close);
    const unwatch = watchKeyboard(() => fit(host, sheet));
    const look = ({ target }: Event): void => uncover(host, target as Element);
    addEventListener('focusin', look);
    return () => {
      unwatch();
      removeEventListener('focusin', look);
    };
  };

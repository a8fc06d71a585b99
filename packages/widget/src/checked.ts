import type { Survey } from '@earshot/core';
import { type Mounted, type MountOptions, mount as mountChecked } from './mount.ts';
import { showable } from './showable.ts';

/**
 * Shows a survey: in the corner of the page, above everything, or inside an element. It opens at once, unless the page
 * has a modal dialog open; then it waits until that is closed. What cannot be shown is logged, and nothing is shown.
 *
 * @example
 * const { unmount } = mount(fill(instruments.nps), { outlet: createAdapter({ endpoint: '/feedback' }) });
 */
export function mount(survey: Survey, options: MountOptions): Mounted {
  try {
    return mountChecked(showable(survey), options);
  } catch (error) {
    console.error(`Earshot: mount() shows nothing: ${(error as Error).message}.`);
    const nothing = (): void => {};
    return { open: nothing, close: nothing, unmount: nothing };
  }
}

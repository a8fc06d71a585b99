import { words } from '@earshot/core';
import { above, type Mounted, mount } from '../mount.ts';
import { corner } from './corner.ts';
import { button, frame } from './frame.ts';
import type { Place } from './place.ts';
import css from './tab.css?inline';
import card from './tabbed.css?inline';
import { unsaid } from './unsaid.ts';
import { placeWords } from './words.ts';

/** A tab on a page. */
export interface Tab extends Mounted {
  /** Takes the button away as soon as nobody is in what it opens, or brings it back. */
  away(is: boolean): void;
}

/**
 * A button at an edge of the page that opens the survey, and stays. Nothing is shown, and nothing is told to anybody,
 * before it is pressed: `open` presses it.
 */
export const tab = (survey: Parameters<Place>[0], options: Parameters<Place>[1]): Tab => {
  const { at = 'end', label } = survey.display ?? {};
  const placed = { ...survey, display: { ...survey.display, at } };
  const said = label ? words(label, options.locale ?? 'en') : placeWords(options)[0];
  const pull = button(said, () => (pull.ariaExpanded === 'true' ? close() : open()));
  const host = frame('earshot-tab', css, options, pull);
  host.setAttribute('at', at);
  above(host, () => {});

  let mounted: Mounted | undefined;
  let gone = false;
  let isAway = false;
  const tell = (isOpen: boolean): void => {
    pull.ariaExpanded = `${isOpen}`;
    host.hidden = isAway && !isOpen;
  };
  tell(false);
  const stand = corner(placed, card);
  const open = (): void => {
    if (gone) return;
    if (mounted) mounted.open();
    else
      mounted = mount(placed, unsaid(options), (host, close) => {
        const undo = stand(host, close);
        tell(true);
        // Whoever pressed a button wants to go on from there.
        pull.focus();
        host.shadowRoot!.querySelector('h2')!.focus();
        return () => {
          undo?.();
          tell(false);
        };
      });
  };
  const close = (): void => mounted?.close();
  return {
    open,
    close,
    away(is) {
      isAway = is;
      tell(pull.ariaExpanded === 'true');
    },
    unmount() {
      gone = true;
      mounted?.unmount();
      host.remove();
    },
  };
};

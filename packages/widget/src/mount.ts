import type { Flow, Survey } from '@earshot/core';
import { draw, type ShellOptions } from './shell.ts';

export interface MountOptions extends ShellOptions {
  /**
   * Keeps what was put in for a day, in this origin's `localStorage`, until the visitor is through. Ask them before.
   *
   * @default false
   */
  draft?: boolean | undefined;
  /** Stands in the page's flow at the end of this element, instead of in a corner. */
  into?: Element | undefined;
}

/** A survey on a page. */
export interface Mounted {
  /** Shows it, as a new sitting, if it is not shown. */
  open(): void;
  /** Takes it away; a sitting that is not finished ends as dismissed. */
  close(): void;
  /** Closes it for good. */
  unmount(): void;
}

/** Puts a host into the page, drawn already, above the rest of it. May give what is to be done before it goes. */
export type Stand = (host: HTMLElement, close: () => void) => (() => void) | undefined;

/** Above everything, where its styles say: in a corner, if they say nothing else. */
export const above: Stand = (host) => {
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover?.();
  return undefined;
};

/** Whether a dialog that is none to the browser can be seen. Where that cannot be told, it can. */
const isOpen = (dialog: Element): boolean =>
  dialog.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) !== false;

/** Whether nobody would see a prompt, or could use it: a modal dialog is open, or the page is what Turbo has kept of it. */
const isBusy = (): boolean =>
  document.hidden ||
  !!document.querySelector('[data-turbo-preview],:modal') ||
  [...document.querySelectorAll('[aria-modal=true]')].some(isOpen);

/** Shows a survey whose questions all have a view; the script tag has looked, `mount` of the library looks first. */
export function mount(survey: Survey, options: MountOptions & { flow: Flow }, stand: Stand = above): Mounted {
  const { into } = options;
  let leave: (() => void) | undefined;
  let gone = false;

  function open(): void {
    if (leave || gone) return;
    if (!into && isBusy()) {
      const timer = setTimeout(() => {
        close();
        open();
      }, 500);
      leave = () => clearTimeout(timer);
      return;
    }
    const host = document.createElement('earshot-prompt');
    // Drawn before it is put into the page: should it fail, there is nothing to take away.
    const end = draw(host, survey, options, into ? undefined : close);
    let before: EventTarget | null = null;
    host.addEventListener('focusin', (event) => {
      before = event.relatedTarget ?? before;
    });
    const down = into ? into.append(host) : stand(host, close);
    leave = () => {
      const inside = host.shadowRoot?.activeElement;
      down?.();
      end();
      host.remove();
      if (inside) (before as HTMLElement | null)?.focus?.({ preventScroll: true });
    };
  }

  function close(): void {
    const go = leave;
    leave = undefined;
    go?.();
  }

  open();
  return {
    open,
    close,
    unmount() {
      gone = true;
      close();
    },
  };
}

import { say } from './wear.ts';

/**
 * What a phone's keyboard leaves of the page, in CSS pixels: how much it covers of the lower end, and how much of the upper
 * end is out of sight, where the browser has moved down to show a field. A page that is zoomed by two fingers is cut, too,
 * and nothing covers it.
 */
export function covered(
  height: number,
  { height: seen, offsetTop, scale }: VisualViewport,
): { below: number; above: number } {
  const pixels = (size: number): number => (scale > 1.01 ? 0 : Math.max(0, Math.round(size)));
  return { below: pixels(height - seen - offsetTop), above: pixels(offsetTop) };
}

/** Fits a prompt, by the first rule of its sheet, into what a keyboard leaves. What has the focus stays in sight. */
export function fit(host: HTMLElement, sheet: CSSStyleSheet): void {
  const { below, above } = covered(innerHeight, visualViewport!);
  say(sheet, '--covered', below);
  say(sheet, '--above', above);
  if (below + above) host.shadowRoot!.activeElement?.scrollIntoView({ block: 'nearest' });
}

/** Does so now and whenever that changes, until the returned function is called. */
export function watchKeyboard(look: () => void): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => {};
  look();
  visualViewport.addEventListener('resize', look);
  visualViewport.addEventListener('scroll', look);
  return () => {
    visualViewport.removeEventListener('resize', look);
    visualViewport.removeEventListener('scroll', look);
  };
}

/**
 * How much of the lower end of the page a phone's keyboard covers, in CSS pixels. A page that is zoomed by two fingers
 * is cut, too, and nothing covers it.
 */
export const covered = (height: number, { height: seen, offsetTop, scale }: VisualViewport): number =>
  scale > 1.01 ? 0 : Math.max(0, Math.round(height - seen - offsetTop));

/** Tells it now and whenever it changes, until the returned function is called. */
export function watchKeyboard(tell: (pixels: number) => void): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => {};
  const look = (): void => tell(covered(innerHeight, visualViewport));
  look();
  visualViewport.addEventListener('resize', look);
  visualViewport.addEventListener('scroll', look);
  return () => {
    visualViewport.removeEventListener('resize', look);
    visualViewport.removeEventListener('scroll', look);
  };
}

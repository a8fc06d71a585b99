/** A rectangle of the viewport, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** What is left between an element and what stands beside it, and at the edges. */
const room = 8;

/**
 * Where a card stands beside an element: below it, or above where it fits better; its sides flush with that side of the
 * element from which words are read; never over the edge of the view.
 *
 * @example
 * beside({ left: 100, top: 50, width: 80, height: 30 }, { left: 0, top: 0, width: 300, height: 200 }, { left: 0, top: 0, width: 1000, height: 700 }, 'ltr')
 * // { x: 100, y: 88 }
 */
export function beside(element: Box, card: Box, view: Box, direction: string): { x: number; y: number } {
  const below = element.top + element.height + room;
  const over = element.top - room - card.height;
  const fits = below + card.height <= view.height - room;
  const y = fits || view.height - below > element.top ? below : over;
  const x = direction === 'rtl' ? element.left + element.width - card.width : element.left;
  const within = (at: number, size: number, all: number): number => Math.max(room, Math.min(at, all - size - room));
  return { x: within(x, card.width, view.width), y: within(y, card.height, view.height) };
}

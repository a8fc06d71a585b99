/** Whether the visitor has written something that would be gone with the prompt. What was chosen is chosen again in a moment. */
export const typed = ({ shadowRoot }: HTMLElement): boolean =>
  [...shadowRoot!.querySelectorAll<HTMLInputElement>('textarea,input')].some(
    ({ type, value }) => !/^(radio|checkbox|range)$/.test(type) && value.trim() !== '',
  );

/**
 * Leaves a prompt for a gesture that may have been a slip: a key, a press beside it, a pull. Where words would be lost
 * by it, the button that closes takes the focus instead, so that whoever means it has to say so.
 */
export function leave(host: HTMLElement, close: () => void): void {
  if (typed(host)) host.shadowRoot!.querySelector<HTMLElement>('.x')!.focus();
  else close();
}

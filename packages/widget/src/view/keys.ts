/**
 * The keys of a scale, alike in every engine: radios have no Home and End anywhere, and WebKitGTK does not mirror the
 * arrows of a right-to-left page. On a slider the rest is the engine's; a space takes the place where the thumb stands.
 */
export function steer(event: KeyboardEvent): void {
  const { target, key } = event;
  const input = target as HTMLInputElement;
  const radios = [
    ...(event.currentTarget as Element).querySelectorAll<HTMLInputElement>(`[type=radio][name="${input.name}"]`),
  ];
  const at = radios.indexOf(input);
  const forward = getComputedStyle(input).direction === 'rtl' ? -1 : 1;
  const by = { ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 1, ArrowUp: -1, Home: -at, End: -1 - at, ' ': 0 }[
    key
  ];
  // With a modifier it is the browser's: Alt and an arrow go back in its history.
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  if (at < 0) {
    if (input.type !== 'range' || !/t$| /.test(key)) return;
    input.stepUp(by);
    input.click();
  } else {
    const to = radios[(at + by + radios.length) % radios.length]!;
    to.focus();
    to.click();
  }
  event.preventDefault();
}

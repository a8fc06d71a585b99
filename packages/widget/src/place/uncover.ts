/** What the visitor goes to by keys is never hidden altogether: a prompt that lies over it fades. */
export function uncover(host: Element, target: Element): void {
  const { x, y, width, height } = target.getBoundingClientRect();
  host.toggleAttribute('over', document.elementFromPoint(x + width / 2, y + height / 2) === host);
}

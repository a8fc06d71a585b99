/**
 * Adds rules behind those of every prompt, to a host that is drawn already. Of the sheet, a rule can be changed later:
 * sizes that are measured are said there, since a page's policy, and ours, leave no room for a style attribute.
 */
export function wear(host: HTMLElement, css: string): CSSStyleSheet {
  const root = host.shadowRoot!;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}

/** Says how long something is, under a name that the rules use. The first rule of the sheet is for the host. */
export function say(sheet: CSSStyleSheet, name: string, pixels: number): void {
  (sheet.cssRules[0] as CSSStyleRule).style.setProperty(name, `${pixels}px`);
}

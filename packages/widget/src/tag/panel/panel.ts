import css from './panel.css?inline';

/**
 * A place above the page, whose rules do not reach it. The page's keys are not meant by what is pressed in here; Escape
 * closes it.
 *
 * @param kind names what it is for, for its styles.
 */
export function openPanel(kind: string, label: string): { root: ShadowRoot; close(): void } {
  const host = document.createElement('earshot-panel');
  host.setAttribute('kind', kind);
  for (const [name, value] of Object.entries({ role: 'region', 'aria-label': label, lang: 'en', dir: 'ltr' }))
    host.setAttribute(name, value);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const close = (): void => host.remove();
  for (const type of ['keydown', 'keypress', 'keyup'])
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type === 'keydown' && (event as KeyboardEvent).key === 'Escape') close();
    });
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover?.();
  return { root, close };
}

/** The page's address with another word for us, or with none. */
export function addressWith(word: string | undefined): string {
  const address = new URL(location.href);
  if (word === undefined) address.searchParams.delete('earshot');
  else address.searchParams.set('earshot', word);
  return address.href;
}

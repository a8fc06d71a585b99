// What WCAG 2.2 asks of whatever is drawn, as far as a program can look: each gives the faults that it finds, in words.

/** What can be pressed, written in or moved, where it is shown. */
export const controls = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')].filter(
    (control) => control.checkVisibility({ visibilityProperty: true }),
  );

const name = (control: Element): string =>
  `${control.localName} ${control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent}`.slice(
    0,
    50,
  );

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The relative luminance of colours painted on each other, as WCAG 2.2 defines it. */
function luminance(...colors: string[]): number {
  canvas.clearRect(0, 0, 1, 1);
  for (const color of ['white', ...colors]) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((c) =>
    c <= 10 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The contrast of a colour with what it is painted on. */
export function contrast(color: string, ...ground: string[]): number {
  const [dark, light] = [luminance(...ground, color), luminance(...ground)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colours behind an element, from the page's on. */
function ground(element: Element | null): string[] {
  if (!element) return [];
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  return [...ground(parent), getComputedStyle(element).backgroundColor];
}

/** The same without the element itself. */
const behind = (element: Element): string[] => ground(element.parentElement);

/** 1.4.3: all that can be read contrasts by 4.5:1, faded words and those in an empty field included. */
export const text = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('section *')].flatMap((element) => {
    const { placeholder, value } = element as HTMLInputElement;
    const hint = placeholder && !value;
    const words = hint
      ? placeholder
      : [...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map((node) => node.nodeValue)
          .join('');
    // What cannot be used just now may be pale, and what a list opens is the browser's.
    if (!words.trim() || !element.checkVisibility() || element.closest('[aria-disabled=true], option, .said'))
      return [];
    let alpha = 1;
    for (let each: Element | null = element; each; each = each.parentElement)
      alpha *= Number(getComputedStyle(each).opacity);
    const { color } = getComputedStyle(element, hint ? '::placeholder' : null);
    const by = contrast(`color-mix(in srgb, ${color} ${alpha * 100}%, transparent)`, ...ground(element));
    return by < 4.5 ? [`“${words.trim().slice(0, 30)}” contrasts by ${by.toFixed(1)}`] : [];
  });

/** 1.4.10: in a narrow page nothing has to be scrolled in two directions, and all of it can be scrolled to. */
export function reflow(root: ShadowRoot): string[] {
  const card = root.querySelector('section')!;
  const faults: string[] = [];
  if (card.scrollWidth > card.clientWidth) faults.push(`the card is ${card.scrollWidth} wide, in ${card.clientWidth}`);
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page has to be scrolled sideways');
  const { left, right } = card.getBoundingClientRect();
  if (left < 0 || right > innerWidth) faults.push(`the card stands from ${left} to ${right}`);
  for (const control of controls(root)) {
    if (getComputedStyle(control).position === 'fixed') continue;
    control.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = control.getBoundingClientRect();
    const hit = root.elementFromPoint(x + width / 2, y + height / 2);
    if (!hit || !(control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control)))
      faults.push(`${name(control)} is covered by ${hit?.localName}`);
  }
  return faults;
}

/** 2.5.8: every target is 24 pixels wide and high. Words in a sentence that lead somewhere need not be. */
export const targets = (root: ShadowRoot): string[] =>
  controls(root).flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    // Nor what a visitor draws as large as it is to be.
    if (control.localName === 'rect') return [];
    const inText = control.localName === 'a' && getComputedStyle(control).display === 'inline';
    // Buttons and choices are as high as a finger; a field may be as high as its text.
    const high = control.matches('button, label input:is([type=radio], [type=checkbox])') ? 43.9 : 24;
    return (width < 24 || height < high) && !inText ? [`${name(control)} is ${width} × ${height}`] : [];
  });

const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
);

/** 1.4.12: with the spacing of text that a reader may set, no word is cut off or stands over another. */
export function spaced(root: ShadowRoot): string[] {
  root.adoptedStyleSheets.push(spacing);
  const faults = [
    ...root.querySelectorAll<HTMLElement>('h2, h3, p, label, button, a, th, caption, legend, footer'),
  ].flatMap((text) => {
    if (!text.checkVisibility() || getComputedStyle(text).clipPath !== 'none') return [];
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = text;
    // The target of a choice reaches beyond its label, on purpose.
    const more = text.localName === 'label' ? 4 : 1;
    const cut =
      getComputedStyle(text).display !== 'inline' &&
      (scrollWidth > clientWidth + more || scrollHeight > clientHeight + 6);
    return cut ? [`${name(text)} needs ${scrollWidth} × ${scrollHeight} and has ${clientWidth} × ${clientHeight}`] : [];
  });
  const card = root.querySelector('section')!;
  if (card.scrollWidth > card.clientWidth) faults.push('the card has to be scrolled sideways');
  root.adoptedStyleSheets.pop();
  return faults;
}

/** 2.4.7 and 1.4.11: whatever has the focus by the keyboard has a ring of two pixels and more, which contrasts by 3:1. */
export function ring(root: ShadowRoot): string[] {
  return controls(root).flatMap((control) => {
    control.focus({ preventScroll: true });
    // On a picture of whatever colours stands a line of two of them.
    if (root.activeElement !== control || control.localName === 'rect') return [];
    const ringed = [control, control.closest('label')].find(
      (one) =>
        one && parseFloat(getComputedStyle(one).outlineWidth) >= 2 && getComputedStyle(one).outlineStyle !== 'none',
    );
    if (!ringed) return [`${name(control)} has no ring`];
    const { outlineColor, outlineOffset } = getComputedStyle(ringed);
    const within = parseFloat(outlineOffset) < 0;
    const by = contrast(outlineColor, ...(within ? ground(ringed) : behind(ringed)));
    return by < 3 ? [`the ring of ${name(control)} contrasts by ${by.toFixed(1)}`] : [];
  });
}

/** 1.4.11: a box, a field or a button is told from the card by 3:1, by its border or by its fill, and so is a drawing. */
export const shapes = (root: ShadowRoot): string[] =>
  [
    ...root.querySelectorAll<HTMLElement>(
      'label:has(input[type=radio], input[type=checkbox]), input:not([type=radio], [type=checkbox], [type=range], [type=file]), select, textarea, footer button:last-child, svg',
    ),
  ].flatMap((shape) => {
    if (!shape.checkVisibility() || shape.closest('[aria-disabled=true]') || shape.role === 'progressbar') return [];
    const { borderColor, borderWidth, backgroundColor, stroke, fill } = getComputedStyle(shape);
    const under = behind(shape);
    const svg = shape.localName === 'svg';
    const marks = shape.querySelector('svg') ?? getComputedStyle(shape, '::before').content !== 'none';
    const best = Math.max(
      svg ? contrast(stroke === 'none' ? fill : stroke, ...ground(shape)) : 0,
      parseFloat(borderWidth) > 0 ? contrast(borderColor, ...under) : 0,
      contrast(backgroundColor, ...under),
    );
    return best < 3 && (svg || !marks) ? [`${name(shape)} contrasts by ${best.toFixed(1)}`] : [];
  });

/** 1.4.1 and 1.4.11: what is chosen is told from what is not by 3:1, or by more than colour. */
export const choices = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('label:has(:checked)')].flatMap((chosen) => {
    const other = chosen.parentElement!.querySelector<HTMLElement>('label:has(input):not(:has(:checked))');
    if (!other) return [];
    const look = (label: Element): string => {
      const { fontWeight, borderWidth } = getComputedStyle(label);
      const before = getComputedStyle(label, '::before');
      return [
        fontWeight,
        borderWidth,
        before.content,
        before.borderWidth,
        getComputedStyle(label.querySelector('svg') ?? label).fill,
      ].join();
    };
    const by = contrast(getComputedStyle(chosen).backgroundColor, ...ground(other));
    return by < 3 && look(chosen) === look(other) ? [`${name(chosen)} looks like ${name(other)}`] : [];
  });

/** 2.5.3: the name of a control begins with the words that can be read on it. */
export const labels = (root: ShadowRoot): string[] =>
  controls(root).flatMap((control) => {
    const said = control.ariaLabel;
    const label = (control.closest('label') ?? control).cloneNode(true) as Element;
    for (const hidden of label.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    const read = label.textContent?.trim() ?? '';
    return said && read && !said.startsWith(read) ? [`${read} is called ${said}`] : [];
  });

/** 2.4.6 and 1.3.1: a step has one heading of the second level, which names the card, or the dialog that it stands in. */
export function headings(root: ShadowRoot): string[] {
  const all = root.querySelectorAll('h1, h2');
  const named = root.querySelector('dialog, section')!.getAttribute('aria-labelledby');
  return all.length === 1 && all[0]!.localName === 'h2' && all[0]!.id === named ? [] : [`${all.length} headings`];
}

/** 3.1.2: the card says its language and direction, whatever the page's is. */
export const language = (root: ShadowRoot): string[] => {
  const { lang, dir } = root.querySelector('section')!;
  return lang && /^(ltr|rtl)$/.test(dir) ? [] : [`lang="${lang}" dir="${dir}"`];
};

/** 2.4.3: Tab goes from above to below, and in a row in the direction of reading. */
export function order(root: ShadowRoot): string[] {
  const rtl = root.querySelector('section')!.dir === 'rtl';
  const seen = new Set<string>();
  // Of a group of radios one is a stop.
  const stops = controls(root).filter((control) => {
    const { type, name } = control as HTMLInputElement;
    if (type !== 'radio') return true;
    return seen.has(name) ? false : seen.add(name);
  });
  return stops.slice(1).flatMap((stop, i) => {
    const [a, b] = [stops[i]!.getBoundingClientRect(), stop.getBoundingClientRect()];
    const row = b.top < a.bottom - 4 && a.top < b.bottom - 4;
    const back = row ? (rtl ? b.right > a.right + 4 : b.left < a.left - 4) : b.bottom <= a.top;
    // The way out stands first, in the corner, beside what is read.
    return back && !stops[i]!.classList.contains('x') ? [`${name(stop)} stands before ${name(stops[i]!)}`] : [];
  });
}

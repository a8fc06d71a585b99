/**
 * What a URL pattern can hold: URLPattern's syntax without groups, modifiers and regular expressions, which could
 * take a page's time for as long as they like.
 */
export const urlPattern = /^[^\s\\(){}]{1,500}$/;

/** The parts of an address or pattern; a part that is not written is undefined. */
function partsOf(address: string): (string | undefined)[] {
  const [before, hash] = cut(address, '#');
  const [place, query] = cut(before!, '?');
  const scheme = place!.indexOf('://');
  if (scheme < 0 || place!.lastIndexOf('/', scheme) >= 0) return [undefined, undefined, place, query, hash];
  const rest = place!.slice(scheme + 3);
  const [host, path] = cut(rest, '/');
  return [place!.slice(0, scheme), host, path === undefined ? undefined : `/${path}`, query, hash];
}

function cut(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Whether an address fits a pattern: `*` stands for any characters, `:name` for one or more that are no slash. A part
 * that the pattern leaves out (scheme and host, query, fragment) may be anything.
 *
 * @see https://urlpattern.spec.whatwg.org
 *
 * @example
 * matchesUrl('/products/:id', 'https://shop.example/products/7?from=mail') // true
 * matchesUrl('https://*.shop.example/*', 'https://de.shop.example/') // true
 */
export function matchesUrl(pattern: string, url: string): boolean {
  const seen = partsOf(url);
  return partsOf(pattern).every((part, i) => part === undefined || fits(part, seen[i] ?? '', i > 1));
}

/** A step of a pattern: a character, or what stands for several. */
type Step = string | { but: string };

/** Follows all readings of a pattern at once, so its time is bounded by the product of the two lengths. */
function fits(pattern: string, text: string, named: boolean): boolean {
  const steps = stepsOf(pattern, named);
  // From a star one may go on without having read anything.
  const at = (places: number[]): Set<number> => {
    const all = new Set(places);
    for (const place of all) if (steps[place] === '*') all.add(place + 1);
    return all;
  };
  let places = at([0]);
  for (const character of text) {
    const next: number[] = [];
    for (const place of places) {
      const step = steps[place];
      if (step === '*') next.push(place);
      else if (typeof step === 'object') character !== step.but && next.push(place, place + 1);
      else if (step === character) next.push(place + 1);
    }
    places = at(next);
    if (!places.size) return false;
  }
  return places.has(steps.length);
}

function stepsOf(pattern: string, named: boolean): Step[] {
  const steps: Step[] = [];
  const letters = [...pattern];
  for (let i = 0; i < letters.length; i++) {
    const begins = named && letters[i] === ':' && /[\p{ID_Start}_$]/u.test(letters[i + 1] ?? '');
    if (begins) while (/[\p{ID_Continue}$]/u.test(letters[i + 1] ?? '')) i++;
    steps.push(begins ? { but: '/' } : letters[i]!);
  }
  return steps;
}

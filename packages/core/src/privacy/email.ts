import type { Pattern, Span } from './pattern.ts';

// Without slash, equals sign and question mark, which an address may have and never has: they would swallow the URL it is in.
const local = /[\p{L}\p{N}.!#$%&'*+^_`{|}~-]/u;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})/u;

/** How it is written by those who do not want it found, each with how long it is. */
const signs = /@| ?[([{] ?(?:at|AT) ?[)\]}] ?/g;
const dots = / ?[([{] ?(?:dot|DOT) ?[)\]}] ?/g;

/**
 * E-mail addresses: what RFC 5322 calls a dot-atom, in any script, before a domain name that ends in letters. `a (at) b.de`
 * is one as well, `@name` and `name@2.0` are none.
 *
 * @see RFC 5322, section 3.4.1; RFC 6531 for other scripts
 */
export const email: Pattern = {
  kind: 'email',
  find(plain) {
    const spans: Span[] = [];
    for (const { 0: sign, index } of plain.matchAll(signs)) {
      let from = index;
      while (index - from < 64 && local.test(plain[from - 1] ?? ' ')) from--;
      while (from < index - 1 && /[.'`]/.test(plain[from]!)) from++;
      const rest = plain.slice(index + sign.length, index + sign.length + 320);
      const after = domain.exec(rest)?.[0].length ?? hidden(rest);
      if (from < index && after) spans.push([from, index + sign.length + after]);
    }
    return spans;
  },
};

/** The length of a domain whose dots are written out, if there is one. */
function hidden(text: string): number | undefined {
  let written = 0;
  const dotted = text.replace(dots, (dot) => {
    written += dot.length - 1;
    return '.';
  });
  const found = written ? domain.exec(dotted)?.[0] : undefined;
  if (!found) return undefined;
  // As far as there are as many dots.
  let length = 0;
  let left = found.length;
  for (let at = 0; left > 0; left--) {
    dots.lastIndex = at;
    const dot = dots.exec(text);
    at += dot?.index === at ? dot[0].length : 1;
    length = at;
  }
  return length;
}

/**
 * Whether a whole text fits a pattern in which `*` stands for any characters and `?` for one; upper and lower case are
 * the same. Neither a pattern nor a text can make it take longer than the product of their lengths: no regular
 * expression is built.
 *
 * @example
 * fitsGlob('*@example.com', 'Ann@example.com') // true
 */
export function fitsGlob(pattern: string, text: string): boolean {
  const [wanted, given] = [[...pattern.toLowerCase()], [...text.toLowerCase()]];
  let at = 0;
  /** Behind the last star, and where what that star stands for ends so far. */
  let star = -1;
  let end = 0;
  let place = 0;
  while (place < given.length) {
    if (wanted[at] === '*') {
      star = ++at;
      end = place;
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[place])) {
      at++;
      place++;
    } else if (star < 0) return false;
    else {
      // What stands before the last star need not be looked at again: a shorter match of it leaves more to this star.
      at = star;
      place = ++end;
    }
  }
  return wanted.slice(at).every((sign) => sign === '*');
}

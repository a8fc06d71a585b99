/** What one quiz question earned, 0…1; null where it was left out, which a total counts as 0 and item analysis as omitted. */
export type Mark = number | null;

/**
 * The mark of one choice among several. A key with several options gives each its own credit, 0…1.
 *
 * @example
 * markChoice('lyon', { paris: 1, lyon: 0.5 }) // 0.5
 */
export function markChoice(answer: string | null | undefined, key: string | Readonly<Record<string, number>>): Mark {
  if (answer === undefined || answer === null) return null;
  if (typeof key === 'string') return answer === key ? 1 : 0;
  return Object.hasOwn(key, answer) ? within(key[answer]!) : 0;
}

/**
 * The mark of a statement that is true or false.
 *
 * @example
 * markTrueFalse(false, true) // 0
 */
export const markTrueFalse = (answer: boolean | null | undefined, key: boolean): Mark =>
  typeof answer === 'boolean' ? Number(answer === key) : null;

/**
 * The mark of a choice of several options.
 * `all-or-nothing` asks for exactly the right ones; `right-minus-wrong` is max(0, (right − wrong)/number of right options),
 * so that ticking everything earns nothing extra.
 *
 * @param rule @default 'all-or-nothing'
 *
 * @example
 * markMulti(['a', 'b', 'x'], ['a', 'b', 'c', 'd'], 'right-minus-wrong') // 0.25
 */
export function markMulti(
  answer: readonly string[] | null | undefined,
  key: readonly string[],
  rule: 'all-or-nothing' | 'right-minus-wrong' = 'all-or-nothing',
): Mark {
  if (!answer) return null;
  const [chosen, wanted] = [new Set(answer), new Set(key)];
  const right = [...chosen].filter((option) => wanted.has(option)).length;
  const wrong = chosen.size - right;
  if (rule === 'all-or-nothing' || wanted.size === 0) return Number(right === wanted.size && wrong === 0);
  return Math.max(0, (right - wrong) / wanted.size);
}

/**
 * The mark of pairs to be matched: the share of the key's pairs that were made.
 *
 * @example
 * markMatching({ fr: 'paris', it: 'milan' }, { fr: 'paris', it: 'rome' }) // 0.5
 */
export function markMatching(
  answer: Readonly<Record<string, string>> | null | undefined,
  key: Readonly<Record<string, string>>,
): Mark {
  if (!answer) return null;
  const pairs = Object.entries(key);
  return share(pairs.filter(([left, right]) => Object.hasOwn(answer, left) && answer[left] === right).length, pairs);
}

/** What fills one blank: words, or a number with how far off it may be. */
export type Blank = { accept: readonly string[] } | { number: number; tolerance?: number };

/**
 * The mark of blanks to be filled: the share of them that are right. Upper case, spaces, full stops at the end and
 * variant Unicode forms do not count; with `typos`, one slip is forgiven in words of more than four letters.
 *
 * @param options.typos @default false
 *
 * @example
 * markBlanks([' Paris.', '3,15'], [{ accept: ['paris'] }, { number: 3.14, tolerance: 0.01 }]) // 1
 */
export function markBlanks(
  answer: readonly (string | null)[] | null | undefined,
  key: readonly Blank[],
  options: { typos?: boolean } = {},
): Mark {
  if (!answer || answer.every((text) => !text?.trim())) return null;
  return share(key.filter((blank, i) => fills(answer[i] ?? '', blank, options.typos ?? false)).length, key);
}

function fills(text: string, blank: Blank, typos: boolean): boolean {
  const given = plain(text);
  if ('number' in blank) {
    // A decimal comma is one point; the slack is for 3.15 − 3.14, which is not 0.01 in binary.
    const slack = Math.abs(blank.number) * 1e-12;
    return given !== '' && Math.abs(Number(given.replace(',', '.')) - blank.number) <= (blank.tolerance ?? 0) + slack;
  }
  return blank.accept
    .map(plain)
    .some((word) => word === given || (typos && [...word].length > 4 && oneSlip(word, given)));
}

function plain(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  let end = words.length;
  while (end > 0 && '.!?…'.includes(words[end - 1]!)) end--;
  return words.slice(0, end).trim();
}

/** Whether one letter more, less or other turns a word into the other. */
function oneSlip(a: string, b: string): boolean {
  const [long, short] = [[...a], [...b]].sort((x, y) => y.length - x.length) as [string[], string[]];
  const at = long.findIndex((letter, i) => letter !== short[i]);
  const rest = long.slice(at + 1).join('');
  return rest === short.slice(at + (long.length === short.length ? 1 : 0)).join('');
}

const share = (right: number, all: readonly unknown[]): number => (all.length > 0 ? right / all.length : 0);
const within = (credit: number): number => (credit > 0 ? Math.min(1, credit) : 0);

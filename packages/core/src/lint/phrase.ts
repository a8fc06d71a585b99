/** A word of a text, in lower case, and where it stands. */
export interface Token {
  word: string;
  from: number;
  to: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[&/?]/gu;

/** The words of a text, with the three signs that may join or end a question. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    from: index,
    to: index + word.length,
  }));

/** How many of the tokens are words. */
export const wordCount = (tokens: readonly Token[]): number => tokens.filter(({ word }) => /[^&/?]/.test(word)).length;

/** A phrase that was found: its words, its place among the tokens and in the text. */
export interface Hit {
  phrase: string;
  at: number;
  length: number;
  span: readonly [number, number];
}

/** Where phrases of a list stand in a text. A `*` in a phrase is any one word. */
export function hits(tokens: readonly Token[], phrases: readonly string[]): Hit[] {
  const index = indexed(phrases);
  const anyWord = index.get('*') ?? none;
  return tokens.flatMap(({ word }, at) => {
    const ownWord = index.get(word) ?? none;
    // Most words begin no phrase.
    if (ownWord === none && anyWord === none) return none;
    return [...ownWord, ...anyWord]
      .filter((parts) => parts.every((part, i) => part === '*' || tokens[at + i]?.word === part))
      .map((parts) => ({
        phrase: parts.map((_, i) => tokens[at + i]!.word).join(' '),
        at,
        length: parts.length,
        span: [tokens[at]!.from, tokens[at + parts.length - 1]!.to] as const,
      }));
  });
}

const none: never[] = [];

/** The first of them. */
export const hit = (tokens: readonly Token[], phrases: readonly string[]): Hit | undefined => hits(tokens, phrases)[0];

/** The tokens that stand in none of the phrases. */
export function without(tokens: readonly Token[], phrases: readonly string[]): Token[] {
  const covered = new Set(hits(tokens, phrases).flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)));
  return tokens.filter((_, at) => !covered.has(at));
}

const indexes = new WeakMap<readonly string[], Map<string, string[][]>>();

/** Phrases by their first word. Lists are data and stay as they are, so each is taken apart once. */
function indexed(phrases: readonly string[]): Map<string, string[][]> {
  let index = indexes.get(phrases);
  if (!index) {
    index = new Map();
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), parts]);
    }
    indexes.set(phrases, index);
  }
  return index;
}

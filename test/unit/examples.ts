import { stripTypeScriptTypes } from 'node:module';

/** A line of an example that says what its expression gives. */
export interface Claim {
  line: string;
  /** As written behind `//`. */
  said: string;
  got: unknown;
}

/** `expression // what it gives`; the expression stands on one line. */
const claiming = /^(?!\s*(?:const|let|import|export|\/\/|[}\])]))\s*(.*\S)\s*\/\/ (.+)$/;

/**
 * Runs an example, TypeScript as people read it, and hands back what each line with `// value` gave.
 * Its imports are dropped: every name comes from `scope`.
 */
export function run(code: string, scope: Record<string, unknown>): Claim[] {
  const claims: Claim[] = [];
  const lines = code
    .replace(/^import [\s\S]*?;\n/gm, '')
    // A chain of calls is one expression.
    .replace(/\n\s*(?=\.\w)/g, '')
    .split('\n')
    .map((line) => {
      const [, expression, said] = line.match(claiming) ?? [];
      return expression && said
        ? `claim(${JSON.stringify([line.trim(), said])}, (${expression.replace(/;$/, '')}));`
        : line;
    });
  const claim = ([line, said]: [string, string], got: unknown) => claims.push({ line, said, got });
  const script = stripTypeScriptTypes(lines.join('\n'));
  new Function('claim', ...Object.keys(scope), `'use strict';{${script}}`)(claim, ...Object.values(scope));
  return claims;
}

/**
 * Whether a value is what an example says, which may be cut (`0.4901…` holds for 0.49015) or only about (`≈ 0.49`),
 * go on after the value, and be any JSON or JavaScript literal.
 */
export function holds({ said, got }: Claim): boolean {
  const text = said.replace(/^≈ ?/, '');
  if (typeof got === 'string') return text.startsWith(`'${got}'`) || text.startsWith(`"${got}"`);
  if (typeof got === 'number' || (typeof got === 'object' && got !== null)) return alike(literal(text), got);
  return text.startsWith(String(got));
}

/** A number as it was written: its value, and how far off the true one may be. */
class Written {
  readonly value: number;
  readonly slack: number;
  constructor(value: number, slack: number) {
    this.value = value;
    this.slack = slack;
  }
}

/** Numbers of the text become `Written`, so that each is as exact as it was written. */
function literal(text: string): unknown {
  const balanced = /^[[{]/.test(text) ? upToTheEnd(text) : (text.match(/^[-−]?[\d_.]+(?:e[-+]?\d+)?…?/)?.[0] ?? text);
  const code = balanced.replace(/'[^']*'|"[^"]*"|(?<!\w)[-−]?\d[\d_.]*(?:e[-+]?\d+)?…?(?!\w*:)/g, (number) => {
    if (/^['"]/.test(number)) return number;
    const plain = number.replace('−', '-').replace('…', '').replaceAll('_', '');
    const digits = plain.match(/\.(\d+)/)?.[1]?.length ?? 0;
    const exponent = Number(plain.match(/e([-+]?\d+)/)?.[1] ?? 0);
    return `new Written(${plain}, ${number.endsWith('…') ? 10 ** (exponent - digits) : 1e-12 * Math.abs(Number(plain))})`;
  });
  try {
    return new Function('Written', `return (${code})`)(Written);
  } catch {
    throw new SyntaxError(`"${text}" does not begin with a value. Write the value first, words after a comma.`);
  }
}

function upToTheEnd(text: string): string {
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if ('[{'.includes(letter)) depth++;
    if (']}'.includes(letter) && --depth === 0) return text.slice(0, at + 1);
  }
  return text;
}

function alike(expected: unknown, got: unknown): boolean {
  if (expected instanceof Written)
    return typeof got === 'number' && Math.abs(got - expected.value) <= expected.slack + Number.EPSILON;
  if (typeof expected !== 'object' || expected === null) return Object.is(expected, got);
  if (typeof got !== 'object' || got === null) return false;
  // What an example does not mention may be there: `{ value: 0.5 }` holds for a whole score.
  if (Array.isArray(expected) && expected.length !== (got as unknown[]).length) return false;
  return Object.entries(expected).every(([key, value]) => alike(value, (got as Record<string, unknown>)[key]));
}

// Reads what the sources say of themselves: doc comments, signatures and the fields of interfaces. The sources are formatted by biome,
// so a small reader does; typescript 7 has no parser to call.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A doc comment, taken apart. */
export interface Doc {
  /** Paragraphs before the first tag; a list is one of them, with its line breaks. */
  text: string[];
  /** What is said of each parameter. */
  params: Map<string, string>;
  returns: string | undefined;
  throws: string | undefined;
  /** Publications, as they are cited. */
  sources: string[];
  examples: string[];
}

/** A function as its source declares it. */
export interface Signature {
  /** From its name to its result, on one line or as it is broken. */
  text: string;
  params: { name: string; type: string; optional: boolean }[];
  returns: string;
}

/** A field of an interface. */
export interface Field {
  name: string;
  type: string;
  optional: boolean;
  says: string;
}

/** A type that the sources export. */
export interface Shape {
  name: string;
  extends: string[];
  fields: Field[];
  /** For what is no interface, its definition. */
  is: string | undefined;
  says: string;
}

/** The doc comment that ends right before a place in the code. */
export function docBefore(code: string, place: number): Doc {
  const comment = code.slice(0, place).match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n\s*$/)?.[0] ?? '';
  return readDoc(comment);
}

function readDoc(comment: string): Doc {
  const lines = comment
    .replace(/^\/\*\*/, '')
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const blocks: { tag: string; text: string }[] = [{ tag: '', text: '' }];
  for (const line of lines) {
    const [, tag, rest] = line.match(/^@(\w+) ?(.*)$/) ?? [];
    if (tag) blocks.push({ tag, text: rest! });
    else blocks.at(-1)!.text += `\n${line}`;
  }
  const all = (tag: string): string[] => blocks.filter((block) => block.tag === tag).map(({ text }) => text.trim());
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const params = all('param').map((text) => {
    const [, name, says] = text.match(/^(\S+)\s*(?:- )?([\s\S]*)$/)!;
    return [name!, flat(says!)] as const;
  });
  // A default that stands by itself behind a parameter belongs to it.
  const [alone] = all('default');
  if (alone && params.length > 0) params.push([params.at(-1)![0], `${params.at(-1)![1]} @default ${flat(alone)}`]);
  return {
    text: blocks[0]!.text
      .split(/\n\s*\n/)
      .map((paragraph) => (/^\s*- /m.test(paragraph) ? listed(paragraph) : flat(paragraph)))
      .filter((paragraph) => paragraph !== ''),
    params: new Map(params),
    returns: all('returns').map(flat)[0],
    throws: all('throws').map(flat)[0],
    sources: all('see').map(flat),
    examples: all('example'),
  };
}

/** A list keeps its points apart; a point that is broken over lines does not. */
const listed = (paragraph: string): string => paragraph.trim().replace(/\n(?!\s*- )\s*/g, ' ');

/** The place where a function is declared, or -1. */
export const placeOf = (name: string, code: string): number =>
  code.search(new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm'));

/** Reads `export function name(…): R {` and `export const name = (…): R =>`. */
export function signatureOf(name: string, code: string): Signature {
  const place = placeOf(name, code);
  const open = code.indexOf('(', place);
  const close = balanced(code, open);
  const arrow = code.startsWith('const', code.indexOf(' ', place) + 1);
  const end = endOfResult(code, close, arrow);
  const generic = code.slice(place, open).match(/<[\s\S]*>$/)?.[0] ?? '';
  const returns = tidy(code.slice(close, end).replace(/^:/, ''));
  const params = split(code.slice(open + 1, close - 1), ',').map((param) => readParam(tidy(param)));
  const written = code.slice(open, close).replaceAll(/\n {4}/g, '\n  ');
  return { text: `${name}${generic}${written}: ${returns}`, params, returns };
}

function readParam(param: string): Signature['params'][number] {
  const colon = param.startsWith('{') || param.startsWith('[') ? balanced(param, 0) : param.search(/\??:|=|$/);
  const name = param.slice(0, colon);
  const [type = '', fallback] = split(param.slice(colon).replace(/^\??: ?/, ''), '=').map((part) => part.trim());
  return { name, type, optional: param[colon] === '?' || fallback !== undefined };
}

/** Behind the bracket that closes the one at `open`. */
function balanced(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if ('([{'.includes(code[at]!)) depth++;
    if (')]}'.includes(code[at]!) && --depth === 0) return at + 1;
  }
  throw new Error(`A bracket stays open: ${code.slice(open, open + 60)}`);
}

/** Where the type of a result ends: at the arrow, or at the brace that begins the body. */
function endOfResult(code: string, from: number, arrow: boolean): number {
  for (let at = from; at < code.length; at++) {
    if (arrow && code.startsWith('=>', at)) return at;
    const within = /[:|&,<([]\s*$/.test(code.slice(from, at));
    if (code[at] === '{' && !arrow && !within) return at;
    if ('([{'.includes(code[at]!)) at = balanced(code, at) - 1;
  }
  throw new Error('A function has no end.');
}

/** Parts of a list, none of them cut inside brackets. */
function split(text: string, by: ',' | '=' | ';'): string[] {
  const parts = [''];
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    const arrow = text.slice(at, at + 2) === '=>' || text.slice(at - 1, at + 1) === '=>';
    if ('([{<'.includes(letter)) depth++;
    if (')]}'.includes(letter) || (letter === '>' && !arrow)) depth--;
    if (letter === by && depth === 0 && !arrow) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part.trim() !== '');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every type that the files export, by name. */
export function shapesIn(files: string): Map<string, Shape> {
  const shapes = globSync(files, { cwd: root })
    .sort()
    .flatMap((file) => {
      const code = readFileSync(root + file, 'utf8');
      return [...code.matchAll(/^export (interface|type) (\w+)/gm)].map((match) => shapeAt(code, match));
    });
  return new Map(shapes.map((shape) => [shape.name, shape]));
}

function shapeAt(code: string, { index, 1: kind, 2: name }: RegExpMatchArray): Shape {
  const says = docBefore(code, index!).text.join('\n\n');
  const open = code.indexOf('{', index!);
  const head = code.slice(index!, open);
  if (kind === 'type') {
    const [, is] = code.slice(index!).match(/^export type \w+(?:<[^\n]*?>)? =([\s\S]*?);\n(?=\n|\S|$)/) ?? [];
    return { name: name!, extends: [], fields: [], is: tidy(is ?? '').replace(/^\| /, ''), says };
  }
  const parents = [...(head.split(' extends ')[1] ?? '').matchAll(/\b([A-Z]\w+)/g)].map(([, parent]) => parent!);
  return {
    name: name!,
    extends: parents,
    fields: fieldsIn(code.slice(open + 1, balanced(code, open) - 1)),
    is: undefined,
    says,
  };
}

function fieldsIn(body: string): Field[] {
  const fields: Field[] = [];
  for (const { index, 1: name, 2: optional } of body.matchAll(/^ {2}(?:readonly )?(\w+)(\?)?(?=: |\()/gm)) {
    const rest = body.slice(index).replace(/^ *(?:readonly )?\w+\??:? ?/, '');
    const type = split(rest, ';')[0]!;
    const comment = body.slice(0, index).match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n\s*$/)?.[0] ?? '';
    const says = comment.replace(/^\/\*\*|\*\/\s*$/g, '').replace(/^\s*\* ?/gm, '');
    fields.push({ name: name!, type: tidy(type), optional: optional === '?', says: tidy(says) });
  }
  return fields;
}

import type { Path } from './finding.ts';
import { pointer } from './patch.ts';

/** Where a value begins in a file; line and column count from 1, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Where each value of a JSON text begins, by its JSON Pointer. The text is taken as parsed: what `JSON.parse` refuses is not looked for.
 *
 * @example
 * placesOf('{\n  "id": "x"\n}')['/id'] // { line: 2, column: 9 }
 */
export function placesOf(json: string): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = Object.create(null);
  /** What is open, from the outside in, and where in it we are. */
  const open: { list: boolean; key: string | number | undefined }[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g)) {
    const inner = open.at(-1);
    if (token === '\n') {
      line++;
      lineStart = index + 1;
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ',') inner!.key = inner!.list ? Number(inner!.key) + 1 : undefined;
    else if (token === ':') continue;
    else if (inner && inner.key === undefined) inner.key = JSON.parse(token) as string;
    else {
      places[pointer(open.map(({ key }) => key!))] = { line, column: index - lineStart + 1 };
      if (token === '{' || token === '[') open.push({ list: token === '[', key: token === '[' ? 0 : undefined });
    }
  }
  return places;
}

/** The place of a path, or of the nearest thing around it that is in the file. */
export function placeOf(places: Readonly<Record<string, Place>>, path: Path): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places[pointer(path.slice(0, length))];
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

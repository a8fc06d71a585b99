// Survey documents out of the JSON Schema, so that a field that comes to it is tried without a word said here.

/** What of JSON Schema ours uses. */
export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minItems?: number;
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

/** A way into a document: a field, every item (`[]`), or under names of its own (`{}`). */
export type Place = string[];

/** Every place for a text that may be anything. Conditions are left out: they are compared, and stand nowhere to be read. */
export function freeTexts(schema: Schema, place: Place = []): Place[] {
  const { type, const: only, enum: some, pattern, properties = {}, items, additionalProperties: others } = schema;
  if (type === 'string' && only === undefined && !some && !pattern) return [place];
  return [
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) =>
      freeTexts(one, place),
    ),
    ...Object.entries(properties).flatMap(([key, one]) => freeTexts(one, [...place, key])),
    ...(items ? freeTexts(items, [...place, '[]']) : []),
    ...(typeof others === 'object' ? freeTexts(others, [...place, '{}']) : []),
  ];
}

// What has to fit a pattern, or other fields.
const fitting: Record<string, unknown> = {
  href: 'https://shop.example/',
  image: 'data:image/gif;,',
  sentence: '[a] and [b]',
  fields: { email: 'optional' },
};

/** The least that a schema takes. `name` is the field, `n` tells one item of a list from another. */
export function least(schema: Schema, name = '', n = 0): unknown {
  const { type, const: only, enum: some, properties = {}, required = [], items, minItems = 0 } = schema;
  if (only !== undefined) return only;
  if (some) return some[0];
  if (name in fitting) return fitting[name];
  const one = (schema.anyOf ?? schema.oneOf)?.[0];
  if (one) return least(one, name, n);
  if (type === 'array') return Array.from({ length: Math.max(2, minItems) }, (_, i) => least(items ?? {}, '', i));
  if (type === 'object') return Object.fromEntries(required.map((key) => [key, least(properties[key] ?? {}, key, n)]));
  if (type === 'number' || type === 'integer') return schema.minimum ?? 1;
  return type === 'boolean' ? true : 'abcdefghij'[n];
}

/** A copy with a text at a place, and with whatever that place needs around it. */
export function put(document: unknown, [step, ...rest]: Place, text: string, n = 0): unknown {
  if (step === undefined) return text + (n || '');
  if (step === '{}') return { en: put(undefined, rest, text), [text]: put(undefined, rest, text) };
  if (step === '[]') {
    const items = Array.isArray(document) ? document : [undefined, undefined];
    return items.map((item, i) => put(item, rest, text, i));
  }
  // An option that was a string is given an id.
  const before = typeof document === 'string' ? { id: document, text: document } : (document as object | undefined);
  return { ...before, [step]: put((before as Record<string, unknown> | undefined)?.[step], rest, text, n) };
}

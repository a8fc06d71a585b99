/** `typeof`, with words of their own for arrays and null. */
export const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

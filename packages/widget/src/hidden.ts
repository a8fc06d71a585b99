/**
 * The values that a tag gives to the fields that a survey declares: `data-hidden-<name>`. An attribute knows no capitals,
 * so `data-hidden-orderid` is for a field `orderId`, too.
 *
 * @param dataset that of the tag or element. Whatever the survey does not declare stays there.
 *
 * @example
 * hiddenOf({ hidden: ['order-id'] }, { hiddenOrderId: '7' }) // { 'order-id': '7' }
 */
export function hiddenOf(survey: unknown, dataset: object = {}): Record<string, unknown> {
  const { hidden } = Object(survey) as { hidden?: unknown };
  const names = (Array.isArray(hidden) ? hidden : []).map(String);
  const values = names.map((name) => [name, (dataset as Record<string, unknown>)[keyOf(name)]] as const);
  // What the tag does not say, a link may.
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** How a `data-hidden-` attribute is called in a dataset: each letter after a hyphen is a capital, all others are small. */
const keyOf = (name: string): string =>
  `hidden-${name.toLowerCase()}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

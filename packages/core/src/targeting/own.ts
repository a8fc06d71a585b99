/** A value of a bag under a key that a document gives, which may be `toString` or worse. */
export const own = <T>(bag: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  bag && Object.hasOwn(bag, key) ? bag[key] : undefined;

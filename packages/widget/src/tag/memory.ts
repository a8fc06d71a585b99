// What is remembered between pages. Where the browser refuses storage, it is remembered until the page goes.
const here: Record<string, string> = Object.create(null);

const name = (key: string): string => `earshot:${key}`;

/** Remembers a text under a key. */
export function remember(key: string, value: string): void {
  here[key] = value;
  try {
    localStorage.setItem(name(key), value);
  } catch {
    // Refused or full: `here` has it.
  }
}

/** What was remembered under a key, here or on an earlier page. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(name(key)) ?? here[key];
  } catch {
    return here[key];
  }
}

/** A random id that stays with the visitor, made when it is first asked for. Sampling alone asks. */
export function visitor(): string {
  const id = recall('visitor') ?? Math.random().toString(36);
  remember('visitor', id);
  return id;
}

// What is remembered between pages. Where the browser refuses storage, it is remembered until the page goes.
const here: Record<string, string> = {};

/** Remembers a text under a key. */
export function remember(key: string, value: string): void {
  here[(key = `earshot:${key}`)] = value;
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused or full: `here` has it.
  }
}

/** What was remembered under a key, here or on an earlier page. */
export function recall(key: string): string | undefined {
  key = `earshot:${key}`;
  try {
    return localStorage.getItem(key) ?? here[key];
  } catch {
    return here[key];
  }
}

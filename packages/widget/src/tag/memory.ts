// What is remembered between pages. Where the browser refuses storage, it is remembered until the page goes.
const here: Record<string, string> = {};

/** Remembers a text under a key. */
export function remember(key: string, value: string): void {
  here[key] = value;
  try {
    localStorage[`earshot:${key}`] = value;
  } catch {
    // Refused or full: `here` has it.
  }
}

/** What was remembered under a key, here or on an earlier page. */
export function recall(key: string): string | undefined {
  try {
    return localStorage[`earshot:${key}`] ?? here[key];
  } catch {
    return here[key];
  }
}

/** How long a visitor is left alone after a survey that says nothing about it: core's `defaultAgain`, in milliseconds. */
export const again = 7_776e6;

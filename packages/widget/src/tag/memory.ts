// What is remembered between pages. Where the browser refuses storage, it is remembered until the page goes.
const here: Record<string, string> = {};
const nameOf = (key: string): string => `earshot:${key}`;

/** Remembers a text under a key. */
export function remember(key: string, value: string): void {
  const name = nameOf(key);
  here[name] = value;
  try {
    localStorage.setItem(name, value);
  } catch {
    // Refused or full: `here` has it.
  }
}

/** What was remembered under a key, here or on an earlier page. */
export function recall(key: string): string | undefined {
  const name = nameOf(key);
  try {
    return localStorage.getItem(name) ?? here[name];
  } catch {
    return here[name];
  }
}

/** How long a visitor is left alone after a survey that says nothing about it: core's `defaultAgain`, in milliseconds. */
export const again = 7_776e6;

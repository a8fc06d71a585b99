// What is remembered between pages. Where the browser refuses storage, it is remembered until the page goes.
const here: Record<string, string> = {};

/** Absent where a browser has none. */
let storage: Record<string, string> | null = here;

try {
  storage = localStorage;
} catch {
  // Refused: `here` has it.
}

/** Remembers nothing beyond this page, from now on. */
export function refuse(): void {
  storage = here;
}

/** Remembers a text under a key. */
export function remember(key: string, value: string): void {
  try {
    storage![`earshot:${key}`] = value;
  } catch {
    // Full: `here` has it.
  }
  here[key] = value;
}

/** What was remembered under a key, here or on an earlier page. */
export const recall = (key: string): string | undefined => storage?.[`earshot:${key}`] ?? here[key];

/** How long a visitor is left alone after a survey that says nothing about it: core's `defaultAgain`, in milliseconds. */
export const again = 7_776e6;

// What is remembered between pages. Where the browser refuses storage, it is remembered until the page goes.
const here: Record<string, string> = {};

function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    // Refused or full: `here` has it.
    return undefined;
  }
}

/** Remembers a text under a key. */
export function remember(key: string, value: string): void {
  here[key] = value;
  stored((storage) => storage.setItem(`earshot:${key}`, value));
}

/** What was remembered under a key, here or on an earlier page. */
export const recall = (key: string): string | undefined =>
  stored((storage) => storage.getItem(`earshot:${key}`)) ?? here[key];

/** How long a visitor is left alone after a survey that says nothing about it: core's `defaultAgain`, in milliseconds. */
export const again = 7_776e6;

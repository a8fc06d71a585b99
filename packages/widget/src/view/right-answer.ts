import { type Option, optionId, type Question, type Text } from '@earshot/core';
import { type Ask, say } from './ask.ts';

/**
 * The right answer in words, by the form of its key: options by their texts, the words or number that a text must be, or
 * yes and no. Undefined where a line could not say it.
 */
export function rightAnswer(ask: Ask, question: Question): string | undefined {
  const { key, options, yes, no } = question as Keyed;
  const [, ours, oursNot] = ask.texts.boolean;
  if (typeof key === 'boolean') return key ? say(ask, yes, ours) : say(ask, no, oursNot);
  if (typeof key === 'number') return new Intl.NumberFormat(ask.locale).format(key);
  // Of the ways to write a text, the first is the one to show.
  if (!options) return Array.isArray(key) ? key[0] : undefined;
  const right = typeof key === 'string' ? [key] : Array.isArray(key) ? key : best(key);
  const names = options
    .filter((option) => right.includes(optionId(option)))
    .map((option) => say(ask, (option as { text?: Text }).text, optionId(option)));
  return names.length > 0 ? new Intl.ListFormat(ask.locale).format(names) : undefined;
}

interface Keyed {
  key?: boolean | number | string | string[] | Record<string, number> | undefined;
  options?: Option[] | undefined;
  yes?: Text | undefined;
  no?: Text | undefined;
}

/** The options that earn most. */
function best(key: Record<string, number> = {}): string[] {
  const most = Math.max(...Object.values(key));
  return Object.keys(key).filter((id) => key[id] === most);
}

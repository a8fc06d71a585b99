// The entry of earshot-trouble.js, which is loaded for a developer alone: sentences about mistakes, and `explain`.
import { type Issue, instruments, sentence as issueSentence } from '@earshot/core';

export { explain, explained } from './explain.ts';

/** A reason to stop: its code, and the value at fault. */
export type Trouble = {
  [Code in keyof typeof sentences]: [Code, ...Parameters<(typeof sentences)[Code]>];
}[keyof typeof sentences];

const known: string = Object.keys(instruments).join(', ');
const example = 'https://collector.example/v1/responses';

/** What is said of each, with the attribute or field, and the remedy. */
export const sentences = {
  'no-tag': () => 'no script tag with data-endpoint was found. Load earshot.js with one.',
  'bad-endpoint': (value?: string): string =>
    value
      ? `data-endpoint="${value}" is no http(s) URL. Give the collector's, as in ${example}.`
      : `data-endpoint is missing. Add it to the script tag, as in data-endpoint="${example}".`,
  /** `problem` is a status, or what the browser has thrown. */
  'bad-config': (config: string, problem: unknown): string => {
    const { message = problem } = Object(problem) as { message?: string };
    const attribute = `data-config="${config}"`;
    if (problem instanceof SyntaxError) return `${attribute} is not JSON (${message}). Correct it there.`;
    return config.startsWith('#')
      ? `${attribute} names no element. Add <script type="application/json" id="${config.slice(1)}"> to the page.`
      : `${attribute} could not be read (${message}). Check the address, and that connect-src allows it.`;
  },
  'bad-survey': (named: string, issue: Issue) => `survey ${named && `${named}: `}${issueSentence(issue)}`,
  'bad-selector': (id: string, selector: string) =>
    `survey ${JSON.stringify(id)}: targeting.on: ${JSON.stringify(selector)} is no CSS selector. Correct it.`,
  'same-id': (id: unknown) => `survey ${JSON.stringify(id)} stands in data-config twice. Give each its own id.`,
  'no-survey': (named: unknown, tagged?: boolean, configured?: boolean): string =>
    named === undefined
      ? `earshot("show") lacks a survey. Use ${known}, the id of one in data-config, or a document.`
      : configured && !tagged
        ? `survey ${JSON.stringify(named)}: questions: it is missing. Give an array.`
        : `${tagged ? `data-survey="${named}"` : `earshot("show", ${JSON.stringify(named)})`} names no survey. Use ${known}, or the id of one in data-config.`,
  'long-id': (id: string) =>
    `earshot("identify", "${id.slice(0, 20)}…") has ${id.length} characters. Give an id of at most 200, or a hash of it.`,
  'no-event': () => 'earshot("track") lacks the name of an event. Give one, as in earshot("track", "order-placed").',
  'no-listener': (type: unknown) =>
    `earshot("on", ${JSON.stringify(type)}) lacks a listener. Give a function, as in earshot("on", "completed", (event) => …).`,
  'no-type': (type: unknown, known: string[]) =>
    `earshot("on", ${JSON.stringify(type)}) waits for what never happens. Use ${known.join(', ')}.`,
  'no-command': (command: string) =>
    `earshot("${command}") is no command. Use show, hide, track, identify, attributes, hidden, consent, on, explain or reset.`,
};

/** The sentence about whatever was thrown. */
export function sentence(problem: unknown): string {
  if (!Array.isArray(problem)) return problem instanceof Error ? problem.message : String(problem);
  const [code, ...data] = problem as [keyof typeof sentences, ...never[]];
  return (sentences[code] as (...data: never[]) => string)(...data);
}

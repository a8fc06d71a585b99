// The entry of earshot-trouble.js, which is loaded for a developer alone: sentences about mistakes, and `explain`.
import { checks, firstIssue, instruments, sentence as issueSentence } from '@earshot/core';

export { explain } from './explain.ts';

/** A reason to stop: its code, and the value at fault. */
export type Trouble = {
  [Code in keyof typeof sentences]: [Code, ...Parameters<(typeof sentences)[Code]>];
}[keyof typeof sentences];

const example = 'https://collector.example/v1/responses';

/** What is said of each, with the attribute or field, and the remedy. */
export const sentences = {
  'no-tag': () => 'no script tag with data-endpoint was found. Load earshot.js with one.',
  'no-endpoint': (_value?: string) =>
    `data-endpoint is missing. Add it to the script tag, as in data-endpoint="${example}".`,
  'bad-endpoint': (value: string) =>
    `data-endpoint="${value}" is no http(s) URL. Give the collector's, as in ${example}.`,
  'no-element': (id: string) =>
    `data-config="${id}" names no element. Add <script type="application/json" id="${id.slice(1)}"> to the page.`,
  'no-config': (address: string, status: unknown) =>
    `data-config="${address}" could not be read (${status}). Check the address, and that connect-src allows it.`,
  'not-json': (address: string, message: string) =>
    `data-config="${address}" is not JSON (${message}). Correct it there.`,
  'bad-survey': (survey: unknown) => {
    const issue = firstIssue(survey, Object.keys(checks));
    const { id } = Object(survey) as { id?: unknown };
    return `survey ${JSON.stringify(id) ?? ''}: ${issue ? issueSentence(issue) : 'it cannot be shown.'}`;
  },
  'no-survey': (id: string) =>
    `data-survey="${id}" names no survey. Use ${Object.keys(instruments).join(', ')}, or the id of one in data-config.`,
  'no-command': (command: string) =>
    `earshot("${command}") is no command. Use show, hide, track, attributes, on or explain.`,
  'no-file': (name: string, base: string) =>
    `earshot-${name}.js could not be loaded. Serve it beside ${base}, and allow that in script-src.`,
};

/** The sentence about whatever was thrown. */
export function sentence(problem: unknown): string {
  if (!Array.isArray(problem)) return problem instanceof Error ? problem.message : String(problem);
  const [code, ...data] = problem as [keyof typeof sentences, ...never[]];
  return (sentences[code] as (...data: never[]) => string)(...data);
}

import { displayIssue, type Issue } from '@earshot/core';

/** What is wrong with a `display`; whether a selector is one, only a browser can tell. */
export function placeIssue(display: unknown = {}): Issue | undefined {
  const issue = displayIssue(display);
  if (issue) return issue;
  const { to } = display as { to?: string };
  try {
    if (to !== undefined) document.querySelector(to);
    return undefined;
  } catch {
    return { code: 'bad-selector', path: ['display', 'to'], data: { value: to } };
  }
}

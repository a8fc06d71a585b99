import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayIssue } from './display.ts';
import { firstIssue } from './first-issue.ts';
import { sentence } from './issue.ts';
import { parseSurvey } from './parse.ts';
import { rules } from './question/index.ts';

const mostly = (...values: unknown[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<unknown>(...values) },
    fc.constantFrom<unknown>(null, 7, '', [], {}, 'popver'),
  );

test('what a page finds in a display is what the whole parse finds first', () => {
  const display = fc.record(
    {
      as: mostly('popover', 'modal', 'sheet', 'tab', 'anchor', 'inline', 'page'),
      at: mostly('bottom-end', 'top', 'start'),
      to: mostly('#save', 'a'.repeat(201)),
      label: mostly('Feedback', { en: 'Feedback', de: 'Rückmeldung' }),
      progress: mostly(true, false),
    },
    { requiredKeys: [] },
  );
  const found = { none: 0, some: 0 };
  fc.assert(
    fc.property(display, (display) => {
      const document = { id: 'x', questions: [{ type: 'nps' }], display };
      const parsed = parseSurvey(document);
      const first = 'issues' in parsed ? sentence(parsed.issues[0]!) : undefined;
      found[first ? 'some' : 'none']++;
      const issues = [displayIssue(display), firstIssue(document, rules)];
      expect(issues.map((issue) => issue && sentence(issue))).toEqual([first, first]);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(found.none, found.some)).toBeGreaterThan(50);
});

test('an anchor without an element to stand beside is told', () => {
  expect(displayIssue({ as: 'anchor' })).toMatchObject({ code: 'missing', path: ['display', 'to'] });
  expect(displayIssue({ as: 'anchor', to: '#save' })).toBeUndefined();
});

import * as z from 'zod';
import type { Issue } from './issue.ts';
import { fields, found, is, may, oneOf, type Rule } from './rule.ts';
import { selectorRule, selectorSchema } from './targeting/selector.ts';
import { textRule, textSchema } from './text.ts';

/** How a survey is shown. */
export type Display = z.infer<ReturnType<typeof displaySchema>>;

const places = ['popover', 'modal', 'sheet', 'tab', 'anchor', 'inline', 'page'] as const;

const corners = ['bottom-end', 'bottom-start', 'top-end', 'top-start', 'bottom', 'top', 'end', 'start'] as const;

export const displaySchema = () =>
  z.looseObject({
    as: z.enum(places).optional().meta({ description: 'Where it stands. Default: popover.' }),
    at: z.enum(corners).optional().meta({
      description: 'The corner, or the middle of an edge. Default: bottom-end; of a tab, end.',
    }),
    to: selectorSchema().optional().meta({ description: 'The element beside which an anchor stands: a CSS selector.' }),
    label: textSchema().optional().meta({ description: 'What is written on a tab, or above the start of a page.' }),
    progress: z.boolean().optional().meta({
      description: 'Whether a bar tells how far the visitor is. Default: where there are more than three questions.',
    }),
  });

export const displayRule: Rule = (value, path) =>
  fields({
    as: may(oneOf(...places)),
    at: may(oneOf(...corners)),
    to: may(selectorRule),
    label: may(textRule),
    progress: may(is('boolean')),
  })(value, path);

/** What an anchor lacks. */
export const anchorIssue = ({ as, to }: Display = {}): Issue | undefined =>
  as === 'anchor' && to === undefined ? found('missing', ['display', 'to'], { expected: 'CSS selector' }) : undefined;

/**
 * The first thing that is wrong with a `display`: for what is shown of no document, such as an instrument that a page
 * only names.
 *
 * @example
 * displayIssue({ as: 'modl' }) // { code: 'not-one-of', path: ['display', 'as'], data: { value: 'modl', known: ['popover', …] } }
 */
export const displayIssue = (display: unknown): Issue | undefined =>
  displayRule(display, ['display']) ?? anchorIssue(display as Display);

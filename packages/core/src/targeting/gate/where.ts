import * as z from 'zod';
import { closed } from '../../closed.ts';
import { each, fields, fits, found, may, type Rule, text } from '../../rule.ts';
import type { TargetingFacts } from '../facts.ts';
import { matches } from '../path-pattern.ts';
import { matchesUrl, urlPattern } from '../url-pattern.ts';
import type { Verdict } from '../verdict.ts';

const pathsSchema = () =>
  z
    .union([z.string().max(500), z.array(z.string().max(500)).min(1).max(50)], { error: 'bad-patterns' })
    .optional()
    .meta({ description: 'On these paths; * stands for any characters. A query string is not looked at.' });

const urlsSchema = () =>
  z
    .union([urlSchema(), z.array(urlSchema()).min(1).max(50)], { error: 'bad-patterns' })
    .optional()
    .meta({ description: 'At these addresses, in the syntax of URLPattern: * and :name, no groups.' });

const urlSchema = () => z.string().regex(urlPattern, { error: 'bad-url-pattern' });

const placesSchema = () => ({ path: pathsSchema(), url: urlsSchema() });

const named = (value: object): boolean => Object.keys(value).length > 0;

export const whereSchema = () =>
  closed({
    ...placesSchema(),
    not: closed(placesSchema())
      .refine(named, 'bad-where')
      .optional()
      .meta({ description: 'Not at any of these.', minProperties: 1 }),
  })
    .refine(named, 'bad-where')
    .optional()
    .meta({ description: 'Due in these places only.', minProperties: 1 });

export const whereRule = (): Rule => {
  const several =
    (rule: Rule): Rule =>
    (value, path) => {
      if (typeof value === 'string') return rule(value, path);
      return Array.isArray(value) ? each(rule, 1, 50)(value, path) : found('bad-patterns', path, { value });
    };
  const path = may(several(text(0, 500)));
  const url = may(several(fits('bad-url-pattern', urlPattern)));
  const some =
    (rule: Rule): Rule =>
    (value, path) =>
      rule(value, path) ?? (named(value) ? undefined : found('bad-where', path, { value }));
  return some(fields({ path, url, not: may(some(fields({ path, url }, true))) }, true));
};

interface Places {
  path?: string | string[] | undefined;
  url?: string | string[] | undefined;
}

/** Where a page is, as far as a survey may ask for it. */
type Address = Pick<TargetingFacts, 'path' | 'url'>;

/** Due in some places only. */
export function where({ not, ...places }: Places & { not?: Places | undefined }, facts: Address): Verdict {
  const { path, url } = facts;
  const wantsUrl = places.url ?? not?.url;
  const known = wantsUrl === undefined || url !== undefined;
  const all = isAt(places, facts).every(Boolean);
  const out = not !== undefined && isAt(not, facts).some(Boolean);
  return { passed: known && all && !out, seen: wantsUrl === undefined ? path : url };
}

/** For each sort of pattern that there is, whether one of them fits. */
function isAt({ path, url, ...unknown }: Places, facts: Address): boolean[] {
  const fit: boolean[] = Object.keys(unknown).map(() => false);
  if (path !== undefined) fit.push([path].flat().some((pattern) => matches(pattern, facts.path)));
  if (url !== undefined) fit.push([url].flat().some((pattern) => matchesUrl(pattern, facts.url ?? '')));
  return fit;
}

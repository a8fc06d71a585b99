// The gates of a survey, in the order in which issues are told. Three tables, so that a page has the verdicts alone, and
// no schema reaches it.
import type { Judge } from '../verdict.ts';
import { again, againRule, againSchema, defaultAgain } from './again.ts';
import { alone } from './alone.ts';
import { consent, consentRule, consentSchema } from './consent.ts';
import { delay, delayRule, delaySchema } from './delay.ts';
import { device, deviceRule, deviceSchema } from './device.ts';
import { gpc, gpcRule, gpcSchema } from './gpc.ts';
import { language, languageRule, languageSchema } from './language.ts';
import { off, offRule, offSchema } from './off.ts';
import { on, onRule, onSchema } from './on.ts';
import { priority, priorityRule, prioritySchema } from './priority.ts';
import { quota, quotaRule, quotaSchema } from './quota.ts';
import { rest, restRule, restSchema } from './rest.ts';
import { sample, sampleRule, sampleSchema } from './sample.ts';
import { schedule, scheduleRule, scheduleSchema } from './schedule.ts';
import { shows, showsRule, showsSchema } from './shows.ts';
import { until, untilRule, untilSchema } from './until.ts';
import { where, whereRule, whereSchema } from './where.ts';
import { who, whoRule, whoSchema } from './who.ts';

export const gateSchemas = {
  on: onSchema,
  off: offSchema,
  where: whereSchema,
  who: whoSchema,
  device: deviceSchema,
  language: languageSchema,
  schedule: scheduleSchema,
  until: untilSchema,
  sample: sampleSchema,
  quota: quotaSchema,
  consent: consentSchema,
  gpc: gpcSchema,
  again: againSchema,
  shows: showsSchema,
  rest: restSchema,
  delay: delaySchema,
  priority: prioritySchema,
};

// Made when they are asked for, so that a page that decides without them drops them.
export const gateRules = () => ({
  on: onRule(),
  off: offRule,
  where: whereRule(),
  who: whoRule,
  device: deviceRule,
  language: languageRule,
  schedule: scheduleRule(),
  until: untilRule,
  sample: sampleRule,
  quota: quotaRule,
  consent: consentRule,
  gpc: gpcRule,
  again: againRule,
  shows: showsRule,
  rest: restRule,
  delay: delayRule,
  priority: priorityRule,
});

// biome-ignore lint/suspicious/noExplicitAny: each judges what its own schema describes.
type Judges = Record<string, Judge<any>>;

/** The gates that all have to pass at once. */
export const gates: Judges = {
  on,
  off,
  where,
  who,
  device,
  language,
  schedule,
  until,
  sample,
  quota,
  consent,
  gpc,
  again,
  shows,
  rest,
  priority,
};

/** The gates that are looked at once those have passed. */
export const lastGates: Judges = { delay };

/** The gates that no document names. */
export const impliedGates: Judges = { alone };

/** What a survey wants that does not say. */
export const defaults: Record<string, unknown> = { again: defaultAgain };

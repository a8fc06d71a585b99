import { type Condition, holds } from '../../condition.ts';
import { aboutAttributes, attributesRule } from '../about-attributes.ts';
import type { TargetingFacts } from '../facts.ts';
import { own } from '../own.ts';
import type { Verdict } from '../verdict.ts';

export const whoSchema = () =>
  aboutAttributes().optional().meta({ description: 'Due for visitors whose attributes meet this condition.' });

export const whoRule = attributesRule;

/** Due for some visitors only, by what the host says about them. */
export const who = (wanted: Condition, { attributes = {} }: TargetingFacts): Verdict => ({
  passed: holds(wanted, { answers: {}, attributes }),
  seen: Object.fromEntries(attributesIn(wanted).map((name) => [name, own(attributes, name)])),
});

/** The attributes that a condition names, however deep. */
const attributesIn = (part: unknown): string[] =>
  Object(part) === part
    ? Object.entries(part as object).flatMap(([key, value]) =>
        key === 'attribute' ? String(value) : attributesIn(value),
      )
    : [];

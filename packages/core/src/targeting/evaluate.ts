import { kindOf } from '../kind.ts';
import { once } from '../once.ts';
import type { Rule } from '../rule.ts';
import type { TargetingFacts } from './facts.ts';
import { defaults, gateRules, gates, impliedGates, lastGates } from './gate/index.ts';
import { own } from './own.ts';
import type { Targeting } from './targeting.ts';
import type { Targeted, Verdict } from './verdict.ts';

/** One gate's verdict: what it wanted and what it saw. */
export interface Gate extends Verdict {
  /** A key of `targeting`; or `alone`, which every survey has. One that is not known is a gate that fails. */
  gate: keyof Targeting | 'alone' | (string & {});
  wanted: unknown;
}

/** Whether a survey is due, and why. */
export interface Decision {
  /** Whether to show it. */
  due: boolean;
  /** Whether everything has passed but, perhaps, the delay. From then on it runs. */
  ready: boolean;
  /** When it could be due, if time alone stands in the way: the moment to look again. */
  next?: number | undefined;
  /** Every gate of the survey, passed or failed. */
  gates: Gate[];
}

/**
 * Decides whether a survey is due. Pure: whatever the gates look at is among the facts. Never throws: a gate that is not
 * known, or whose value cannot be read, fails.
 *
 * @example
 * evaluate({ id: 'checkout', targeting: { where: { path: '/checkout/*' } } }, { now: Date.now(), path: '/cart' })
 * // { due: false, ready: false, gates: [{ gate: 'where', passed: false, wanted: …, seen: '/cart' }, …] }
 */
export function evaluate(survey: Targeted, facts: TargetingFacts): Decision {
  const { targeting = {} } = survey;
  // What is no object at all is a gate that nobody knows.
  const keys = kindOf(targeting) === 'object' ? targeting : { targeting };
  const written = Object.entries(keys).filter(([, wanted]) => wanted !== undefined);
  const silent = Object.entries(defaults).filter(([key]) => !written.some(([name]) => name === key));
  const verdicts = [
    ...[...written, ...silent].map(([key, wanted]) => judged(key, wanted, facts, survey)),
    ...Object.entries(impliedGates).map(([key, judge]) => told(key, true, judge(true, facts, survey))),
  ].flat();
  const failed = verdicts.filter(({ passed }) => !passed);
  const next = Math.max(...failed.map(({ next }) => next ?? Number.NaN));
  return {
    due: failed.length === 0,
    ready: failed.every(({ gate }) => Object.hasOwn(lastGates, gate)),
    ...(Number.isFinite(next) && { next }),
    gates: verdicts,
  };
}

const rules = /* @__PURE__ */ once(gateRules);

/** A gate's verdict. One with a fault fails, whatever its value would have done to a visitor. */
function judged(key: string, wanted: unknown, facts: TargetingFacts, survey: Targeted): Gate[] {
  try {
    const judge = own(gates, key) ?? own(lastGates, key);
    if (judge && !own<Rule>(rules(), key)!(wanted, [])) return told(key, wanted, judge(wanted, facts, survey));
  } catch {
    // What no rule has foreseen asks nobody.
  }
  return told(key, wanted, { passed: false, seen: undefined });
}

const told = (gate: string, wanted: unknown, verdict: Verdict | undefined): Gate[] =>
  verdict ? [{ gate, wanted, ...verdict }] : [];

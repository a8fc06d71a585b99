export { type Decision, evaluate, type Gate } from './evaluate.ts';
export type { EventPattern } from './event-pattern.ts';
export type { TargetingFacts, TrackedEvent } from './facts.ts';
export { openFor } from './gate/alone.ts';
export { type DeviceKind, deviceKind } from './gate/device.ts';
export { matches } from './path-pattern.ts';
export { plainlyDue } from './plain.ts';
export { type Targeting, targetingIssue, targetingRule, targetingSchema } from './targeting.ts';
export { matchesUrl } from './url-pattern.ts';

import type { Operation } from './patch.ts';

/**
 * How much a finding weighs.
 * - `error`: answers cannot be scored, or do not mean what the report says.
 * - `warning`: there is evidence of bias or of lost answers.
 * - `info`: advice, or weak evidence.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What stands behind a rule.
 * - `strong`: experiments agree. `mixed`: experiments disagree. `custom`: a habit of the trade, hardly tested.
 * - `refuted`: tested for this use, and it failed; such a rule is off until somebody asks for it.
 * - `definition`: it follows from how the answers are scored, or from who defined the method. `law`: data protection.
 */
export type Evidence = 'strong' | 'mixed' | 'custom' | 'refuted' | 'definition' | 'law';

/** What a survey is for; it decides how long it may be, and which rules weigh more. */
export type Profile = 'micro' | 'relationship' | 'research' | 'quiz' | 'assessment';

export const profiles: readonly Profile[] = ['micro', 'relationship', 'research', 'quiz', 'assessment'];

/** Keys from the document's root to a place, for example `['questions', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** Values that the sentence about a finding names. */
export type Data = Record<string, unknown>;

/** One thing that the linter found. */
export interface Finding {
  /** The rule, for example `double-barrelled`. */
  rule: string;
  severity: Severity;
  evidence: Evidence;
  /** The question's id; absent where it is about the whole survey. */
  question?: string | undefined;
  path: Path;
  data: Data;
  /** Where in the text at `path`, as two offsets in UTF-16 code units. */
  span?: readonly [from: number, to: number] | undefined;
  /** What is wrong, as a sentence. */
  message: string;
  /** What to do, as a sentence. */
  remedy: string;
  /** A JSON Patch (RFC 6902) that mends the document, where that can be done without knowing what was meant. */
  fix?: readonly Operation[] | undefined;
}

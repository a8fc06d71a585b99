import type { Issue } from '../issue.ts';
import type { Finding } from './finding.ts';
import type { Accepted } from './lint.ts';
import type { Place } from './where.ts';

/** What there is to say about one file. */
export interface FileReport {
  /** As it was named. */
  file: string;
  /** Why it could not be read, if it could not. */
  unreadable?: string | undefined;
  /** What makes it no survey. */
  issues: readonly Issue[];
  findings: readonly Finding[];
  accepted: readonly Accepted[];
  /** Where values stand in the file, by JSON Pointer. */
  places: Readonly<Record<string, Place>>;
}

/** Whether a report has something that must be mended. */
export const hasErrors = ({ unreadable, issues, findings }: FileReport): boolean =>
  unreadable !== undefined || issues.length > 0 || findings.some(({ severity }) => severity === 'error');

import { sentence } from '../../issue.ts';
import type { FileReport } from '../report.ts';
import { placeOf } from '../where.ts';

/** Reports as data: for each file its issues, its findings and what it accepts, each with its line and column. */
export const jsonReport = (reports: readonly FileReport[]): Record<string, unknown>[] =>
  reports.map(({ file, unreadable, issues, findings, accepted, places }) => ({
    file,
    ...(unreadable !== undefined && { unreadable }),
    issues: issues.map((issue) => ({ ...issue, ...placeOf(places, issue.path), message: sentence(issue) })),
    findings: findings.map((finding) => ({ ...finding, ...placeOf(places, finding.path) })),
    accepted: accepted.map(({ finding, reason }) => ({ ...finding, ...placeOf(places, finding.path), reason })),
  }));

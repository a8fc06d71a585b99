export { checks, conform, type Verdict } from './conform.ts';
export { conforms, reportOf } from './report.ts';
export type { ConformOptions } from './target.ts';

export { type Collector, type CollectorOptions, createCollector } from './collector.ts';
export { CollectorError, type CollectorErrorCode } from './error.ts';
export type { Problem, ProblemCode, ProblemIssue } from './problem.ts';
export type { Comment, QuestionReport, Report, ReportWarning, Unscored, VersionCount } from './report.ts';
export { sqliteStore } from './sqlite.ts';
export type {
  AnswerCount,
  Entry,
  Outcome,
  ResponseCount,
  Store,
  StoredText,
  StoredTexts,
  SurveyCount,
  WantedTexts,
} from './store.ts';

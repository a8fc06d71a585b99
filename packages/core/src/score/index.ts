export { scores, scoresOf } from '../question/index.ts';
export {
  addRow,
  type CrossProducts,
  crossProductsOf,
  emptyCrossProducts,
  mergeCrossProducts,
  type Row,
} from '../tally/cross-products.ts';
export { addAnswer, addUnanswered, emptyHistogram, type Histogram, mergeHistograms } from '../tally/histogram.ts';
export { addMoment, emptyMoments, type Moments, mergeMoments, momentsOf } from '../tally/moments.ts';
export { addQuiz, emptyQuiz, mergeQuizzes, type QuizTally } from '../tally/quiz.ts';
export { type LeftOut, onScale, type Scaled } from '../tally/scale.ts';
export { type AlphaOptions, alphaIfDropped, cronbachAlpha, standardisedAlpha } from './alpha.ts';
export { cesEasy, cesMean } from './ces.ts';
export { type Change, type ChangeOptions, change, changes, type ScoredPeriod } from './change.ts';
export { type CountPeriod, cChart } from './chart/c.ts';
export type { Chart, ChartOptions, ChartPeriod, ChartPoint, ChartWarning } from './chart/chart.ts';
export { exactPChart } from './chart/exact-p.ts';
export { type LaneyChart, laneyChart } from './chart/laney.ts';
export { type NpsPeriod, npsChart } from './chart/nps.ts';
export { pChart, type SharePeriod } from './chart/p.ts';
export { type ChartRule, westernElectric } from './chart/rules.ts';
export { type RatePeriod, uChart } from './chart/u.ts';
export { type MeanPeriod, xBarChart } from './chart/x-bar.ts';
export { type ValuePeriod, type XmrChart, xmrChart } from './chart/xmr.ts';
export { type ChoiceOptions, choiceShare } from './choice.ts';
export { correlation } from './correlation.ts';
export { type CsatOptions, csatMean, csatTopBox } from './csat.ts';
export { npsPoints, percent, points } from './display.ts';
export { itemRest, itemTotal } from './item-rest.ts';
export { kr20, kr21 } from './kuder-richardson.ts';
export { type Blank, type Mark, markBlanks, markChoice, markMatching, markMulti, markTrueFalse } from './mark.ts';
export { type NpsOptions, npsScore } from './nps.ts';
export { type QuizItem, type QuizOptions, quizItems } from './quiz.ts';
export {
  defaultLevel,
  type QuestionScores,
  type Score,
  type ScoreOptions,
  type Scorer,
  type ScoreWarning,
} from './score.ts';
export { rate, wilson } from './share.ts';
export { type Trend, type TrendPeriod, trend } from './trend.ts';

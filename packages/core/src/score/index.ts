export { countingOf, scoresOf, types } from '../question/index.ts';
export { tallyAnswers } from '../tally/answers.ts';
export {
  addConstantSum,
  type ConstantSumOptions,
  type ConstantSumTally,
  emptyConstantSum,
  mergeConstantSums,
} from '../tally/constant-sum.ts';
export { byValue, type Counting, counted } from '../tally/counting.ts';
export {
  addRow,
  type CrossProducts,
  crossProductsOf,
  emptyCrossProducts,
  mergeCrossProducts,
  type Row,
} from '../tally/cross-products.ts';
export type { GapTally, ItemAnswer } from '../tally/gap.ts';
export {
  addAnswer,
  addUnanswered,
  emptyHistogram,
  type Histogram,
  mergeAllHistograms,
  mergeHistograms,
} from '../tally/histogram.ts';
export type { KanoAnswer, KanoTally } from '../tally/kano.ts';
export { addMaxDiff, emptyMaxDiff, type MaxDiffSet, type MaxDiffTally, mergeMaxDiffs } from '../tally/maxdiff.ts';
export { addMoment, emptyMoments, type Moments, mergeMoments, momentsOf } from '../tally/moments.ts';
export {
  addPair,
  emptyPairs,
  mergePairs,
  onScales,
  type Pairs,
  pairMoments,
  type ScaledPairs,
  tallyPairs,
} from '../tally/pairs.ts';
export { type Every, periodOf, periodsBetween } from '../tally/period.ts';
export { addQuiz, emptyQuiz, mergeQuizzes, type QuizTally } from '../tally/quiz.ts';
export { addRanking, emptyRanking, mergeRankings, type RankingOptions, type RankingTally } from '../tally/ranking.ts';
export { addReplicates, emptyReplicates, mergeReplicates, type Replicates } from '../tally/replicates.ts';
export type { RowAnswers, RowsTally } from '../tally/rows.ts';
export { type LeftOut, momentsOn, onScale, type Scaled, wholeNumbers } from '../tally/scale.ts';
export {
  addServqual,
  emptyServqual,
  type GapAnswers,
  type GapForm,
  type GapOptions,
  mergeServqual,
  raterForm,
  type ServqualGaps,
  type ServqualTally,
  servqualGaps,
} from '../tally/servqual.ts';
export { significant } from '../tally/significant.ts';
export { addComment, emptyTags, mergeTags, type TagTally } from '../tally/tags.ts';
export {
  addWeighted,
  emptyWeighted,
  mergeWeighted,
  tallyWeighted,
  type WeightedCount,
  type WeightedHistogram,
  weigh,
} from '../tally/weighted.ts';
export {
  addWeightedMoment,
  emptyWeightedMoments,
  mergeWeightedMoments,
  type WeightedMoments,
} from '../tally/weighted-moments.ts';
export { type AlphaOptions, alphaIfDropped, cronbachAlpha, standardisedAlpha } from './alpha.ts';
export { cesEasy, cesEffort, cesMean } from './ces.ts';
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
export { type ClosedLoop, closedLoop, type FeedbackCounts } from './closed-loop.ts';
export { agrestiCaffo } from './compare/agresti-caffo.ts';
export { type AnovaResult, anova, welchAnova } from './compare/anova.ts';
export { type ContingencyResult, contingency, goodnessOfFit } from './compare/chi-squared.ts';
export { cohensH } from './compare/cohens-h.ts';
export type { Difference, Evidence, TestResult } from './compare/evidence.ts';
export { benjaminiHochberg, holm } from './compare/family.ts';
export { mannWhitney } from './compare/mann-whitney.ts';
export { meanDifference, pairedDifference } from './compare/mean-difference.ts';
export { type PairedShareOptions, pairedShares } from './compare/paired-shares.ts';
export {
  newcombe,
  type Part,
  type ShareDifferenceInterval,
  type ShareDifferenceOptions,
  shareDifference,
} from './compare/share-difference.ts';
export { shareTest } from './compare/share-test.ts';
export { constantSumShares } from './constant-sum.ts';
export { correlation } from './correlation.ts';
export { type Coverage, touchpointCoverage } from './coverage.ts';
export { type CsatOptions, csatMean, csatTopBox } from './csat.ts';
export { npsPoints, percent, points } from './display.ts';
export { driverCorrelations } from './driver/correlations.ts';
export { firstImportance, lastImportance } from './driver/first-last.ts';
export type { ImportanceOptions } from './driver/importance.ts';
export type { DriverOptions } from './driver/model.ts';
export { pratt } from './driver/pratt.ts';
export { type Coefficient, type Regression, regression } from './driver/regression.ts';
export { relativeWeights } from './driver/relative-weights.ts';
export { shapleyValues } from './driver/shapley.ts';
export { type StatedDerived, type StatedDerivedQuadrant, statedAgainstDerived } from './driver/stated-derived.ts';
export { finitePopulation } from './finite.ts';
export {
  type FunnelOptions,
  type FunnelPlot,
  type FunnelPoint,
  type FunnelUnit,
  funnelLimits,
  funnelPlot,
} from './funnel.ts';
export { type GapSide, gapModel, type ModelGap } from './gap-model.ts';
export { gapRanking, type RankedGap } from './gap-ranking.ts';
export { checkGoal, type Goal, type GoalIssue, type GoalIssueCode, goalSentence, goalTarget } from './goal.ts';
export {
  type Attribute,
  type ImportancePerformance,
  importancePerformance,
  type Placed,
  type Quadrant,
  type QuadrantOptions,
} from './importance-performance.ts';
export { agrestiCoull } from './interval/agresti-coull.ts';
export { clopperPearson } from './interval/clopper-pearson.ts';
export { jeffreys } from './interval/jeffreys.ts';
export { wald } from './interval/wald.ts';
export type { ItemGap } from './item-gap.ts';
export { itemRest, itemTotal } from './item-rest.ts';
export {
  type Extreme,
  type JourneyCurve,
  type JourneyOptions,
  type JourneyPoint,
  journeyCurve,
  type Touchpoint,
} from './journey.ts';
export {
  type FongTest,
  type KanoCategory,
  type KanoOptions,
  type KanoRules,
  type KanoScores,
  kanoCategory,
  kanoScores,
} from './kano.ts';
export { type KanoPoint, kanoContinuous, kanoImportance } from './kano-continuous.ts';
export { type Attainment, type Kpi, type KpiStatus, kpiAttainment, kpiIndex } from './kpi.ts';
export { kr20, kr21 } from './kuder-richardson.ts';
export { type CustomerCounts, churn, retention } from './loyalty/retention.ts';
export {
  type LoyaltyAnswers,
  type LoyaltySegment,
  loyaltyIndex,
  loyaltySecure,
  loyaltySegment,
  loyaltySum,
} from './loyalty/secure.ts';
export { type LoyaltyFacts, type LoyaltyStage, loyaltyStage, loyaltyStages } from './loyalty/stages.ts';
export { type Blank, type Mark, markBlanks, markChoice, markMatching, markMulti, markTrueFalse } from './mark.ts';
export {
  type ItemAgreement,
  type Maturity,
  type MaturityItem,
  type MaturityOptions,
  type MaturityScore,
  maturity,
} from './maturity.ts';
export { type MaxDiffItem, type MaxDiffOptions, maxDiffScores } from './maxdiff.ts';
export { momentsMean } from './mean.ts';
export { npsContrast } from './nps/contrast.ts';
export { npsDifference } from './nps/difference.ts';
export { npsPaired } from './nps/paired.ts';
export { npsTango } from './nps/tango.ts';
export { type NpsOptions, npsScore, npsValue } from './nps.ts';
export { type ParetoBar, pareto } from './pareto.ts';
export { type Participants, participation } from './participation.ts';
export { type PenaltyReward, penaltyReward } from './penalty-reward.ts';
export { meanDifferenceSampleSize, meanMargin, meanSampleSize } from './plan/mean.ts';
export { npsDifferenceSampleSize, npsMargin, npsSampleSize } from './plan/nps.ts';
export type { ComparisonOptions, Plan, PlanOptions } from './plan/plan.ts';
export { shareDifferenceSampleSize, shareMargin, shareSampleSize } from './plan/share.ts';
export { type PlannedFigure, type PlanVariance, planVariance } from './plan-variance.ts';
export { type ProblemImpact, type ProblemOptions, problemImpact } from './problem-impact.ts';
export { median, quantile } from './quantile.ts';
export { type QuizItem, type QuizOptions, quizItems } from './quiz.ts';
export { type RankedOption, type RankingScores, rankingScores } from './ranking.ts';
export { type IndexItem, indexOf, satisfactionIndex } from './satisfaction-index.ts';
export {
  defaultLevel,
  type QuestionScores,
  type Score,
  type ScoreOptions,
  type Scorer,
  type ScoreWarning,
} from './score.ts';
export {
  perspectives,
  type ScorecardLine,
  type ScorecardOptions,
  type ScorecardResult,
  scorecard,
} from './scorecard.ts';
export { type Segment, type SegmentOptions, type SegmentRow, segmentTable } from './segments.ts';
export { gapReliability, type ServqualScores, servqualScores } from './servqual.ts';
export { rate, type ShareInterval, type ShareOptions, wilson } from './share.ts';
export { npsShares, simultaneousShares } from './simultaneous.ts';
export { type SpearmanOptions, spearman } from './spearman.ts';
export { susOf, susScore } from './sus.ts';
export { type NamedShare, reasonShares, tagShares } from './tags.ts';
export { type Trend, type TrendPeriod, trend } from './trend.ts';
export { type UmuxLiteOptions, umuxLite, umuxLiteSum, umuxLiteSus } from './umux-lite.ts';
export { type Kish, kish, type Weights, weightsOf } from './weight/kish.ts';
export { type WeightedMeanOptions, weightedMean, weightedMomentsMean } from './weight/mean.ts';
export { weightedNps } from './weight/nps.ts';
export {
  type PostStratification,
  type PostStratifiedOptions,
  postStratifiedMean,
  postStratify,
} from './weight/post-stratify.ts';
export { type RakeCell, type RakeOptions, type RakeTargets, type Raking, rake } from './weight/rake.ts';
export { type WeightedShareOptions, weightedShare } from './weight/share.ts';
export { within } from './within.ts';

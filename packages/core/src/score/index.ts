export { scores, scoresOf } from '../question/index.ts';
export { addAnswer, addUnanswered, emptyHistogram, type Histogram, mergeHistograms } from '../tally/histogram.ts';
export { type LeftOut, onScale, type Scaled } from '../tally/scale.ts';
export { cesEasy, cesMean } from './ces.ts';
export { type ChoiceOptions, choiceShare } from './choice.ts';
export { type CsatOptions, csatMean, csatTopBox } from './csat.ts';
export { npsPoints, percent, points } from './display.ts';
export { type NpsOptions, npsScore } from './nps.ts';
export {
  defaultLevel,
  type QuestionScores,
  type Score,
  type ScoreOptions,
  type Scorer,
  type ScoreWarning,
} from './score.ts';
export { rate, wilson } from './share.ts';

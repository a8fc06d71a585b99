import { absolute } from './rule/absolute.ts';
import { agreeDisagree } from './rule/agree-disagree.ts';
import { allRequired } from './rule/all-required.ts';
import { branchOnMissing } from './rule/branch-on-missing.ts';
import { colourOnly } from './rule/colour-only.ts';
import { complexSyntax } from './rule/complex-syntax.ts';
import { confirmMissing } from './rule/confirm-missing.ts';
import { demographicsFirst } from './rule/demographics-first.ts';
import { directionUnclear } from './rule/direction-unclear.ts';
import { dkOveruse } from './rule/dk-overuse.ts';
import { doubleBarrelled } from './rule/double-barrelled.ts';
import { generalAfterSpecific } from './rule/general-after-specific.ts';
import { goalUnitAmbiguous } from './rule/goal-unit-ambiguous.ts';
import { hypothetical } from './rule/hypothetical.ts';
import { identifiers } from './rule/identifiers.ts';
import { inconsistentScale } from './rule/inconsistent-scale.ts';
import { jargon } from './rule/jargon.ts';
import { kanoPair } from './rule/kano-pair.ts';
import { labelsNotOrdered } from './rule/labels-not-ordered.ts';
import { largeBox } from './rule/large-box.ts';
import { leading } from './rule/leading.ts';
import { loadedWord } from './rule/loaded-word.ts';
import { longStem } from './rule/long-stem.ts';
import { maskedAddress } from './rule/masked-address.ts';
import { matrixOrder } from './rule/matrix-order.ts';
import { matrixRows } from './rule/matrix-rows.ts';
import { maxdiffDesign } from './rule/maxdiff-design.ts';
import { missingEndLabels } from './rule/missing-end-labels.ts';
import { missingNa } from './rule/missing-na.ts';
import { missingOther } from './rule/missing-other.ts';
import { naInScale } from './rule/na-in-scale.ts';
import { negation } from './rule/negation.ts';
import { noDecision } from './rule/no-decision.ts';
import { noMidpoint } from './rule/no-midpoint.ts';
import { npsMarks } from './rule/nps-marks.ts';
import { npsNoChoice } from './rule/nps-no-choice.ts';
import { npsWording } from './rule/nps-wording.ts';
import { openFirst } from './rule/open-first.ts';
import { optionOrder } from './rule/option-order.ts';
import { overlappingRanges } from './rule/overlapping-ranges.ts';
import { pipingMissingFallback } from './rule/piping-missing-fallback.ts';
import { presupposition } from './rule/presupposition.ts';
import { quizLongestCorrect } from './rule/quiz-longest-correct.ts';
import { quizMultipleKeys } from './rule/quiz-multiple-keys.ts';
import { quizNoKey } from './rule/quiz-no-key.ts';
import { randomizedOrdinal } from './rule/randomized-ordinal.ts';
import { ratingWithoutWhy } from './rule/rating-without-why.ts';
import { readingGrade } from './rule/reading-grade.ts';
import { requiredOpenText } from './rule/required-open-text.ts';
import { scaleLength } from './rule/scale-length.ts';
import { scoreLeak } from './rule/score-leak.ts';
import { sensitiveNoOptout } from './rule/sensitive-no-optout.ts';
import { servqualBalance } from './rule/servqual-balance.ts';
import { sliderDefault } from './rule/slider-default.ts';
import { sliderForNps } from './rule/slider-for-nps.ts';
import { smallSample } from './rule/small-sample.ts';
import { starLabels } from './rule/star-labels.ts';
import { stemScaleMismatch } from './rule/stem-scale-mismatch.ts';
import { timeEstimate } from './rule/time-estimate.ts';
import { tooManyOptions } from './rule/too-many-options.ts';
import { tooManyQuestions } from './rule/too-many-questions.ts';
import { triggerTiming } from './rule/trigger-timing.ts';
import { twoAsksOpen } from './rule/two-asks-open.ts';
import { unbalancedScale } from './rule/unbalanced-scale.ts';
import { unbalancedStem } from './rule/unbalanced-stem.ts';
import { unknownAllowance } from './rule/unknown-allowance.ts';
import { unreachable } from './rule/unreachable.ts';
import { vagueQuantifier } from './rule/vague-quantifier.ts';
import { versionChange } from './rule/version-change.ts';
import { yesNoRun } from './rule/yes-no-run.ts';
import type { LintRule } from './rule.ts';

/** Rules in groups, as people look for them. */
export const groups: Readonly<Record<'wording' | 'scale' | 'flow', readonly LintRule[]>> = {
  wording: [
    doubleBarrelled,
    leading,
    loadedWord,
    absolute,
    negation,
    vagueQuantifier,
    jargon,
    longStem,
    complexSyntax,
    readingGrade,
    hypothetical,
    presupposition,
    twoAsksOpen,
    scoreLeak,
    stemScaleMismatch,
    agreeDisagree,
    unbalancedStem,
  ],
  scale: [
    unbalancedScale,
    missingEndLabels,
    directionUnclear,
    scaleLength,
    noMidpoint,
    inconsistentScale,
    labelsNotOrdered,
    overlappingRanges,
    missingOther,
    missingNa,
    naInScale,
    dkOveruse,
    sliderDefault,
    sliderForNps,
    npsWording,
    npsMarks,
    starLabels,
    optionOrder,
    randomizedOrdinal,
    tooManyOptions,
    colourOnly,
  ],
  flow: [
    tooManyQuestions,
    timeEstimate,
    requiredOpenText,
    openFirst,
    largeBox,
    allRequired,
    matrixRows,
    matrixOrder,
    yesNoRun,
    generalAfterSpecific,
    ratingWithoutWhy,
    demographicsFirst,
    sensitiveNoOptout,
    unreachable,
    branchOnMissing,
    pipingMissingFallback,
    confirmMissing,
    quizNoKey,
    quizMultipleKeys,
    quizLongestCorrect,
    maxdiffDesign,
    kanoPair,
    servqualBalance,
    goalUnitAmbiguous,
    noDecision,
    npsNoChoice,
    smallSample,
    identifiers,
    maskedAddress,
    triggerTiming,
    versionChange,
    unknownAllowance,
  ],
};

/** Every rule of the linter. */
export const lintRules: readonly LintRule[] = Object.values(groups).flat();

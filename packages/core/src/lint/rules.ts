import { absolute } from './rule/absolute.ts';
import { agreeDisagree } from './rule/agree-disagree.ts';
import { colourOnly } from './rule/colour-only.ts';
import { complexSyntax } from './rule/complex-syntax.ts';
import { directionUnclear } from './rule/direction-unclear.ts';
import { dkOveruse } from './rule/dk-overuse.ts';
import { doubleBarrelled } from './rule/double-barrelled.ts';
import { hypothetical } from './rule/hypothetical.ts';
import { inconsistentScale } from './rule/inconsistent-scale.ts';
import { jargon } from './rule/jargon.ts';
import { labelsNotOrdered } from './rule/labels-not-ordered.ts';
import { leading } from './rule/leading.ts';
import { loadedWord } from './rule/loaded-word.ts';
import { longStem } from './rule/long-stem.ts';
import { missingEndLabels } from './rule/missing-end-labels.ts';
import { missingNa } from './rule/missing-na.ts';
import { missingOther } from './rule/missing-other.ts';
import { naInScale } from './rule/na-in-scale.ts';
import { negation } from './rule/negation.ts';
import { noMidpoint } from './rule/no-midpoint.ts';
import { npsMarks } from './rule/nps-marks.ts';
import { npsWording } from './rule/nps-wording.ts';
import { optionOrder } from './rule/option-order.ts';
import { overlappingRanges } from './rule/overlapping-ranges.ts';
import { presupposition } from './rule/presupposition.ts';
import { randomizedOrdinal } from './rule/randomized-ordinal.ts';
import { readingGrade } from './rule/reading-grade.ts';
import { scaleLength } from './rule/scale-length.ts';
import { scoreLeak } from './rule/score-leak.ts';
import { sliderDefault } from './rule/slider-default.ts';
import { sliderForNps } from './rule/slider-for-nps.ts';
import { starLabels } from './rule/star-labels.ts';
import { stemScaleMismatch } from './rule/stem-scale-mismatch.ts';
import { tooManyOptions } from './rule/too-many-options.ts';
import { twoAsksOpen } from './rule/two-asks-open.ts';
import { unbalancedScale } from './rule/unbalanced-scale.ts';
import { unbalancedStem } from './rule/unbalanced-stem.ts';
import { vagueQuantifier } from './rule/vague-quantifier.ts';
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
  flow: [],
};

/** Every rule of the linter. */
export const lintRules: readonly LintRule[] = Object.values(groups).flat();

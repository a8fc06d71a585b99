import { absolute } from './rule/absolute.ts';
import { agreeDisagree } from './rule/agree-disagree.ts';
import { complexSyntax } from './rule/complex-syntax.ts';
import { doubleBarrelled } from './rule/double-barrelled.ts';
import { hypothetical } from './rule/hypothetical.ts';
import { jargon } from './rule/jargon.ts';
import { leading } from './rule/leading.ts';
import { loadedWord } from './rule/loaded-word.ts';
import { longStem } from './rule/long-stem.ts';
import { negation } from './rule/negation.ts';
import { presupposition } from './rule/presupposition.ts';
import { readingGrade } from './rule/reading-grade.ts';
import { scoreLeak } from './rule/score-leak.ts';
import { stemScaleMismatch } from './rule/stem-scale-mismatch.ts';
import { twoAsksOpen } from './rule/two-asks-open.ts';
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
  scale: [],
  flow: [],
};

/** Every rule of the linter. */
export const lintRules: readonly LintRule[] = Object.values(groups).flat();

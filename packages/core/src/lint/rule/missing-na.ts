import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** Forced to rate what they do not know, people take the middle. */
export const missingNa: LintRule = {
  id: 'missing-na',
  severity: 'warning',
  evidence: 'strong',
  about:
    'A rating that must be answered, of something the visitor may not have used, without a way out or a condition.',
  source: 'Gutenberg & Lim 2016: without "don’t know", people who are forced to answer pick the midpoint',
  message: () => 'Who has had nothing to do with it must rate it all the same.',
  remedy: 'Offer that it does not apply, or do not require it.',
  check: ofItem(({ scale, question, hasWayOut, parts, path, scores }) => {
    // The overall rating and the recommendation are about what brought the visitor here.
    const specific = question.role === 'specific' || parts.length > 0;
    if (!scale || !question.required || !specific || hasWayOut || question.when || scores.includes('nps'))
      return undefined;
    return { fix: [{ op: 'add', path: pointer([...path, 'notApplicable']), value: true }] };
  }),
};

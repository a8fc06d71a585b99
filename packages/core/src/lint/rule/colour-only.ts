import { type LintRule, ofItem } from '../rule.ts';

const coloured = /^[\u{1F534}\u{1F535}\u{1F7E0}-\u{1F7EB}\u26AA\u26AB\u2B1B\u2B1C\s]+$/u;

/** One in twelve men cannot tell red from green. */
export const colourOnly: LintRule = {
  id: 'colour-only',
  severity: 'warning',
  evidence: 'definition',
  about: 'Options or ends of a scale that differ by nothing but a colour.',
  source: 'WCAG 2.2, success criterion 1.4.1',
  message: ({ label }) => `“${label}” is nothing but a colour.`,
  remedy: 'Say in words what it stands for.',
  check: ofItem(({ scale, options }) => {
    const label = [...(scale?.labels ?? []), ...options.map(({ words }) => words)].find(
      (label) => label !== undefined && coloured.test(label.replaceAll('\uFE0F', '')),
    );
    return label !== undefined && { data: { label } };
  }),
};

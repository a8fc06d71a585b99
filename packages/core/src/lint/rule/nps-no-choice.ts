import { type LintRule, ofItem } from '../rule.ts';

/** Nobody recommends the only office in town. */
export const npsNoChoice: LintRule = {
  id: 'nps-no-choice',
  severity: 'info',
  evidence: 'custom',
  about: 'An NPS where visitors cannot go elsewhere, as the option choice: false says.',
  source: 'Reichheld 2003, Harvard Business Review 81(12): where there is nearly a monopoly it predicts nothing',
  message: () => 'Visitors have no choice, so whether they would recommend says little.',
  remedy: 'Ask for effort or satisfaction.',
  check: ofItem(({ scores }, { circumstances: { choice } }) => scores.includes('nps') && choice === false && {}),
};

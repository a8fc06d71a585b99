import { type LintRule, ofItem } from '../rule.ts';
import { spoken } from '../spoken.ts';

/** The name and the marks have owners. */
export const npsMarks: LintRule = {
  id: 'nps-marks',
  severity: 'info',
  evidence: 'definition',
  about: 'An NPS with faces, or a text for visitors that says Net Promoter without the owners of the mark.',
  source: 'netpromotersystem.com: Net Promoter and its emoticons are marks of Bain & Company, Fred Reichheld and NICE',
  message: ({ faces }) =>
    faces
      ? 'The NPS is shown with faces, which are a mark of its owners.'
      : 'It says Net Promoter without naming whose mark that is.',
  remedy: 'Show numbers, and leave the name out of what visitors read.',
  check: ofItem(({ scores, scale, question, field }, { locale }) => {
    const texts = [question.text, question.help]
      .filter((text) => text !== undefined)
      .map((text) => spoken(text, locale, []).words);
    const named = texts.some((text) => /\bnet promoter\b/i.test(text) && !/®|™|trademark|bain/i.test(text));
    const pictured = (scale?.labels ?? []).some(
      (label) => label !== undefined && /\p{Extended_Pictographic}/u.test(label),
    );
    const faces = scores.includes('nps') && (field('look') === 'faces' || pictured);
    return (named || faces) && { data: { faces } };
  }),
};

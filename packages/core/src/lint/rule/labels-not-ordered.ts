import { type LintRule, ofItem } from '../rule.ts';
import { valence } from '../scale.ts';

/** The numbers go up and the words do not. */
export const labelsNotOrdered: LintRule = {
  id: 'labels-not-ordered',
  severity: 'error',
  evidence: 'definition',
  about: 'Labels of a scale that do not go one way, or of which two are alike.',
  source: 'it follows from the scoring: the numbers would not follow the words',
  message: ({ one, other, twice }) =>
    twice
      ? `“${one}” stands at two of its points.`
      : `“${other}” comes after “${one}”, against the order of the others.`,
  remedy: 'Put the labels in the order of what they mean, each once.',
  check: ofItem(({ scale, lexicon }) => {
    const labels = (scale?.own.labels ? scale.labels : []).filter(
      (label) => label !== undefined && label.trim() !== '',
    );
    const twice = labels.find(
      (label, i) => labels.findIndex((other) => other!.toLowerCase() === label!.toLowerCase()) < i,
    );
    if (twice !== undefined) return { data: { one: twice, twice: true } };
    if (!lexicon) return undefined;
    const told = labels
      .map((label) => ({ label: label!, value: valence(label!, lexicon) }))
      .filter((one): one is { label: string; value: number } => one.value !== undefined);
    const way = Math.sign((told.at(-1)?.value ?? 0) - (told[0]?.value ?? 0));
    const wrong = told.findIndex(
      ({ value }, i) => i > 0 && Math.sign(value - told[i - 1]!.value) === -way && way !== 0,
    );
    // Of three labels or more: with two there is no order to be against.
    return (
      told.length > 2 && wrong > 0 && { data: { one: told[wrong - 1]!.label, other: told[wrong]!.label, twice: false } }
    );
  }),
};

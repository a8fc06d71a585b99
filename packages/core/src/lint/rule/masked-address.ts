import { hit } from '../phrase.ts';
import { type LintRule, ofItem } from '../rule.ts';

/** What is left out of every answer should not be asked for. */
export const maskedAddress: LintRule = {
  id: 'masked-address',
  severity: 'warning',
  evidence: 'definition',
  about: 'A question in the visitor’s own words for an address or a number that is taken out of every answer.',
  source: 'it follows from the masks: what arrives is [email] or [phone]',
  message: ({ phrase }) => `It asks for ${phrase}, which is left out of what travels.`,
  remedy: 'Use the type contact, or the input email or tel of a text, or set mask to false.',
  check: ofItem(({ family, field, stems: [stem] }) => {
    const asked = field('input') ?? 'text';
    if (family !== 'open' || asked !== 'text' || field('mask') === false) return undefined;
    const found = stem?.lexicon && hit(stem.tokens, stem.lexicon.masked);
    return found && { data: { phrase: found.phrase }, span: found.span };
  }),
};

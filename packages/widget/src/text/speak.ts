import { direction } from '../direction.ts';
import { moreLines, promptLines } from './lines.ts';
import type { SurveyTexts, Texts } from './texts.ts';
import type { MoreWords, PromptWords, Words } from './words.ts';

/** Our words for every prompt and every plain question, in one language: what `mount` takes as `texts`. */
export type Language = Texts & SurveyTexts;

/** What a translator wrote, as the views take it. */
export const speak = (words: Words): Language => ({
  ...(speakPrompt(only(words, promptLines)) as Texts),
  ...speakMore(only(words, moreLines)),
});

const only = <W extends object>(words: Words, lines: Record<keyof W, number>): W & { tag: string } =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name === 'tag' || name in lines)) as never;

/** The words of NPS, CSAT and a comment. */
export const speakPrompt = ({
  shorten,
  ...words
}: PromptWords & { tag: string }): Partial<Texts> & { tag: string } => ({
  ...words,
  shorten: counted(words.tag, shorten),
});

/** The words that CES and surveys of one's own need besides. */
export function speakMore({
  tag,
  stars,
  fix,
  amount,
  rating,
  slider,
  text,
  ...words
}: MoreWords & { tag: string }): Pick<Texts, 'noAnswer' | 'agreement' | 'ease' | 'effort' | 'choice'> & SurveyTexts {
  const [exactly, atLeast, between] = amount;
  const [, low, high] = rating;
  return {
    ...words,
    stars: counted(tag, stars),
    fix: {
      text: fix[0],
      email: example(tag, fix[1], 'name@example.com'),
      url: example(tag, fix[1], 'https://example.com'),
      tel: example(tag, fix[2], '+44 20 7946 0000'),
      number: fix[3],
    },
    amount: (least, most) =>
      most === undefined
        ? counted(tag, atLeast)(least)
        : most === least
          ? counted(tag, exactly)(least)
          : counted(tag, between)(least, most),
    rating,
    slider: [slider, low, high],
    text: { text: text[0], email: text[1], url: text[2], tel: text[3], number: text[4] },
  };
}

/** The order in which a translator writes the forms. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The form for the first of some numbers, with all of them in the digits of the language. */
const counted =
  (tag: string, forms: string) =>
  (...numbers: number[]): string => {
    const rules = new Intl.PluralRules(tag);
    const had = rules.resolvedOptions().pluralCategories;
    const all = forms.split('|');
    const at = categories.filter((category) => had.includes(category)).indexOf(rules.select(numbers[0]!));
    let next = 0;
    return (all[at] ?? all.at(-1)!).replace(/#/g, () => new Intl.NumberFormat(tag).format(numbers[next++]!));
  };

/** A sentence with an example, which keeps its own direction among words that are read from the right. */
const example = (tag: string, sentence: string, like: string): string =>
  sentence.replace('#', direction(tag) === 'rtl' ? `\u2066${like}\u2069` : like);

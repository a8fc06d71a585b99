import { direction } from '../direction.ts';
import { leftOutIn } from './left-out.ts';
import { kindLines, moreLines, promptLines, stepLines } from './lines.ts';
import type { LateTexts, PartTexts, ScreenshotTexts, StepTexts, SurveyTexts, Texts } from './texts.ts';
import type { KindWords, MoreWords, PromptWords, ScreenshotWords, StepWords, Words } from './words.ts';

/** Our words for every prompt and every question, in one language: what `mount` takes as `texts`. */
export type Language = Texts & LateTexts & SurveyTexts & StepTexts & PartTexts & ScreenshotTexts;

/** What a translator wrote, as the views take it. */
export const speak = (words: Words): Language => ({
  ...(speakPrompt(only(words, promptLines)) as Texts & LateTexts),
  ...speakMore(only(words, moreLines)),
  ...speakSteps(only(words, stepLines)),
  ...only<KindWords>(words, kindLines),
  ...speakScreenshot({ tag: words.tag, ...words.shots }),
});

const only = <W extends object>(words: Words, lines: Record<keyof W, number>): W & { tag: string } =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name === 'tag' || name in lines)) as never;

/** The words of NPS, CSAT and a comment. */
export const speakPrompt = ({
  shorten,
  leftOut,
  ...words
}: PromptWords & { tag: string }): Partial<Texts & LateTexts> & { tag: string } => ({
  ...words,
  shorten: counted(words.tag, shorten),
  leftOut: leftOutIn(words.tag, leftOut),
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

/** The words of steps, and of questions of several parts. */
export function speakSteps({
  tag,
  rightAnswer,
  optional,
  fill,
  fromTo,
  up,
  down,
  placed,
  left,
  split,
  set,
  bothPicks,
  blank,
  ...words
}: StepWords & { tag: string }): StepTexts & Omit<PartTexts, keyof KindWords | 'screenshot'> {
  const say = (sentence: string, ...what: (string | number)[]): string => filled(tag, sentence, what);
  return {
    ...words,
    rightAnswer: (answer) => say(rightAnswer, answer),
    optional: (label) => say(optional, label),
    fill: (labels) => say(fill, new Intl.ListFormat(tag).format(labels)),
    fromTo: (from, to) => (from ? (to ? say(fromTo[0], from, to) : say(fromTo[1], from)) : say(fromTo[2], to!)),
    up: (option) => say(up, option),
    down: (option) => say(down, option),
    placed: (option, place, of) => say(placed, option, place, of),
    left: (amount, unit) => say(left[amount > 0 ? 0 : amount < 0 ? 1 : 2], Math.abs(amount), unit),
    split: (total, unit, least) => say(split[least > 0 ? 1 : 0], total, unit, least),
    set: (place, of) => say(set, place, of),
    bothPicks: (best, worst) => say(bothPicks, best, worst),
    blank: (place, of) => say(blank[of > 1 ? 1 : 0], place, of),
  };
}

/** The words of a screenshot. */
export function speakScreenshot({
  tag,
  screenshot,
  box,
  at,
  ...words
}: ScreenshotWords & { tag: string }): Pick<PartTexts, 'screenshot'> & ScreenshotTexts {
  const share = new Intl.NumberFormat(tag, { style: 'percent' });
  return {
    screenshot,
    shots: {
      ...words,
      box: (place, of) => filled(tag, box, [place, of]),
      at: (...percents) =>
        filled(
          tag,
          at,
          percents.map((percent) => share.format(percent / 100)),
        ),
    },
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
    return filled(tag, all[at] ?? all.at(-1)!, numbers);
  };

/**
 * A sentence with what belongs into it: numbers in the digits of the language, and words, which keep a direction of
 * their own among words that are read from the right.
 */
function filled(tag: string, sentence: string, what: readonly (string | number)[]): string {
  let next = 0;
  return sentence.replace(/#/g, () => {
    const part = what[next++]!;
    if (typeof part === 'number') return new Intl.NumberFormat(tag).format(part);
    return direction(tag) === 'rtl' ? `\u2068${part}\u2069` : part;
  });
}

/** A sentence with an example. */
const example = (tag: string, sentence: string, like: string): string => filled(tag, sentence, [like]);

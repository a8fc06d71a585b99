/** The languages that our words are in, English aside: one file each. */
export const tags = [
  'ar',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;

export type Tag = (typeof tags)[number];

/** Norwegian without its kind, and Nynorsk, whose readers read Bokmål as well. */
const kin: Record<string, string> = { no: 'nb', nn: 'nb' };

/**
 * The first of some languages that we have, most wanted first: the tag itself, then its language in the same script.
 * What is no tag, as some systems give it, is passed over.
 *
 * @returns our tag, and the one that was wanted, in its canonical spelling. Nothing, if English serves as well as any.
 * @see RFC 4647, section 3.4 (lookup)
 *
 * @example
 * negotiate(['tlh', 'zh-TW']) // ['zh-Hant', 'zh-TW']
 * negotiate(['en-US', 'de']) // undefined
 */
export function negotiate(wanted: readonly string[]): [ours: Tag, wanted: string] | undefined {
  for (const each of wanted) {
    const locale = localeOf(each);
    if (!locale) continue;
    const { region, script } = locale;
    const language = kin[locale.language] ?? locale.language;
    if (language === 'en') return;
    const usual = new Intl.Locale(language).maximize().script;
    const written = script ?? locale.maximize().script;
    const ours = [`${language}-${region}`, `${language}-${written}`, written === usual ? language : ''].find(
      (tag): tag is Tag => (tags as readonly string[]).includes(tag),
    );
    if (ours) return [ours, `${locale}`];
  }
  return;
}

/** A tag, also where it is written as systems name their locales: `de_AT.UTF-8`, `en-US@posix`. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/[.@].*/, '').replace(/_/g, '-'));
  } catch {
    return;
  }
}

import { direction } from '../direction.ts';

/** The language that a prompt is in, and from which side it is read. */
export interface Spoken {
  locale: string;
  dir: 'ltr' | 'rtl';
}

/**
 * Says in which language a survey is. As long as all of the words are ours, they are in our language, whatever the
 * page's is. `zh-TW` says nothing of a script, and yet `zh-Hant` is what is meant: so the tag by which a survey's own
 * texts are chosen has its script, if that is what the survey goes by.
 *
 * @param wanted the language of the visitor.
 * @param ours the language of our words.
 *
 * @example
 * spoken({ questions: [{ text: { en: 'How was it?', 'zh-Hant': '…' } }] }, 'zh-TW', 'en') // { locale: 'zh-Hant-TW', dir: 'ltr' }
 * spoken({ questions: [{ type: 'nps' }] }, 'ur', 'en') // { locale: 'en', dir: 'ltr' }
 */
export function spoken(survey: { questions?: unknown }, wanted: string, ours = 'en'): Spoken {
  const own = [survey.questions].flat().some((question) => Object(question).text);
  const locale = own ? scripted(survey, wanted) : ours;
  return { locale, dir: direction(locale) };
}

function scripted(survey: object, tag: string): string {
  try {
    const document = JSON.stringify(survey).toLowerCase();
    const full = new Intl.Locale(tag).maximize();
    const named = document.includes(`"${tag.toLowerCase()}":`);
    return !named && document.includes(`"${full.language}-${full.script}`.toLowerCase()) ? `${full}` : tag;
  } catch {
    return tag;
  }
}

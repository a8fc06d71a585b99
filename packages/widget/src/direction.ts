/**
 * The direction in which a language is written, decided by its script: engines disagree about languages.
 * A tag that is none reads from left to right.
 */
export function direction(locale: string): 'ltr' | 'rtl' {
  try {
    return /Arab|Hebr|Thaa|Nkoo|Adlm|Syr|Rohg/.test(new Intl.Locale(locale).maximize().script!) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

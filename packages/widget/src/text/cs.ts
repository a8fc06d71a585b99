import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Czech, as it was translated. */
export const words: Words = {
  tag: 'cs',
  here: 'Na konci této stránky je krátký dotazník.',
  close: 'Zavřít dotazník',
  back: 'Zpět',
  next: 'Další',
  send: 'Odeslat',
  choose: 'Vyberte odpověď.',
  write: 'Napište odpověď.',
  shorten: 'Nejvyšší počet znaků: #.',
  thanks: 'Děkujeme',
  sending: 'Odesílá se…',
  delivered: 'Vaše odpověď byla odeslána.',
  saved: 'Uloženo v tomto zařízení. Odešle se co nejdříve.',
  kept: 'Zatím neodesláno. Nechte tuto stránku otevřenou, dokud nebudete online.',
  refused: 'Vaši odpověď nebylo možné přijmout.',
  nps: [
    'Jak pravděpodobné je, že nás doporučíte příteli nebo kolegovi?',
    'Velmi nepravděpodobné',
    'Velmi pravděpodobné',
  ],
  csat: ['Jak jste s námi spokojeni?', 'Velmi nespokojeni', 'Nespokojeni', 'Neutrálně', 'Spokojeni', 'Velmi spokojeni'],
  comment: 'Co byste nám chtěli sdělit?',
  reason: 'Jaký je hlavní důvod vaší odpovědi?',
  noAnswer: 'Zatím bez odpovědi',
  stars: '# hvězdička|# hvězdičky|# hvězdiček',
  agreement: ['Bylo snadné vyřídit, co jsem potřeboval(a).', 'Rozhodně nesouhlasím', 'Rozhodně souhlasím'],
  ease: ['Jak snadné bylo vyřídit, co jste potřebovali?', 'Velmi obtížné', 'Velmi snadné'],
  effort: ['Kolik úsilí stálo vyřídit, co jste potřebovali?', 'Velmi málo', 'Velmi mnoho'],
  choice: 'Co se hodí nejlépe?',
  notApplicable: 'Netýká se mě',
  dontKnow: 'Nevím',
  fix: [
    'Napište méně slov.',
    'Napište adresu jako #.',
    'Napište číslo jako #.',
    'Napište číslo v požadovaném rozsahu.',
  ],
  amount: ['Počet odpovědí k výběru: #.', 'Vyberte alespoň #.', 'Vyberte # až #.'],
  rating: ['Jak to hodnotíte?', 'Nejníže', 'Nejvýše'],
  slider: 'Kam byste to zařadili?',
  text: [
    'Co sem chcete napsat?',
    'Jaký je váš e-mail?',
    'Jaká je adresa stránky?',
    'Jaké je vaše telefonní číslo?',
    'Kolik?',
  ],
  choices: 'Co z toho platí? Vyberte vše, co platí.',
  boolean: ['Je to tak?', 'Ano', 'Ne'],
  section: 'Nejprve si přečtěte toto.',
  consent: ['Souhlasíte?', 'Více informací'],
};

/** Czech. */
export const cs: Language = speak(words);

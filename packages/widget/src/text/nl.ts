import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Dutch, as it was translated. */
export const words: Words = {
  tag: 'nl',
  here: 'Onderaan deze pagina staat een korte enquête.',
  close: 'Enquête sluiten',
  back: 'Terug',
  next: 'Volgende',
  send: 'Versturen',
  choose: 'Kies een antwoord.',
  write: 'Schrijf een antwoord.',
  shorten: 'Gebruik hooguit # teken.|Gebruik hooguit # tekens.',
  thanks: 'Bedankt',
  sending: 'Wordt verstuurd…',
  delivered: 'Uw antwoord is verstuurd.',
  saved: 'Opgeslagen op dit apparaat. Het wordt zo snel mogelijk verstuurd.',
  kept: 'Nog niet verstuurd. Houd deze pagina open tot u online bent.',
  refused: 'Uw antwoord kon niet worden aangenomen.',
  nps: [
    'Hoe waarschijnlijk is het dat u ons aanbeveelt bij een vriend of collega?',
    'Helemaal niet waarschijnlijk',
    'Uiterst waarschijnlijk',
  ],
  csat: ['Hoe tevreden bent u?', 'Heel ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Heel tevreden'],
  comment: 'Wat wilt u ons vertellen?',
  reason: 'Wat is de belangrijkste reden voor uw antwoord?',
  noAnswer: 'Nog geen antwoord',
  stars: '# ster|# sterren',
  agreement: ['Het was makkelijk om te doen waarvoor ik kwam.', 'Helemaal mee oneens', 'Helemaal mee eens'],
  ease: ['Hoe makkelijk was het om te doen waarvoor u kwam?', 'Heel moeilijk', 'Heel makkelijk'],
  effort: ['Hoeveel moeite kostte het om te doen waarvoor u kwam?', 'Heel weinig', 'Heel veel'],
  choice: 'Wat past het best?',
  notApplicable: 'Niet van toepassing',
  dontKnow: 'Weet ik niet',
  fix: [
    'Gebruik minder woorden.',
    'Schrijf een adres zoals #.',
    'Schrijf een nummer zoals #.',
    'Schrijf een getal binnen wat wordt gevraagd.',
  ],
  amount: ['Kies er #.', 'Kies er minstens #.', 'Kies er # tot #.'],
  rating: ['Hoe beoordeelt u dit?', 'Laagst', 'Hoogst'],
  slider: 'Waar zou u dit plaatsen?',
  text: [
    'Wat wilt u hier schrijven?',
    'Wat is uw e-mailadres?',
    'Wat is het adres van de pagina?',
    'Wat is uw telefoonnummer?',
    'Hoeveel?',
  ],
  choices: 'Wat is van toepassing? Kies alles wat past.',
  boolean: ['Klopt dit?', 'Ja', 'Nee'],
  section: 'Lees dit eerst.',
  consent: ['Gaat u akkoord?', 'Meer informatie'],
};

/** Dutch. */
export const nl: Language = speak(words);

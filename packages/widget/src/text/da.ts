import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Danish, as it was translated. */
export const words: Words = {
  tag: 'da',
  here: 'Der er en kort undersøgelse nederst på siden.',
  close: 'Luk undersøgelsen',
  back: 'Tilbage',
  next: 'Næste',
  send: 'Send',
  choose: 'Vælg et svar.',
  write: 'Skriv et svar.',
  shorten: 'Brug højst # tegn.',
  thanks: 'Tak',
  sending: 'Sender…',
  delivered: 'Dit svar er sendt.',
  saved: 'Gemt på denne enhed. Det sendes så snart som muligt.',
  kept: 'Ikke sendt endnu. Hold siden åben, til du er online.',
  refused: 'Dit svar kunne ikke modtages.',
  nps: [
    'Hvor sandsynligt er det, at du vil anbefale os til en ven eller kollega?',
    'Slet ikke sandsynligt',
    'Meget sandsynligt',
  ],
  csat: ['Hvor tilfreds er du?', 'Meget utilfreds', 'Utilfreds', 'Neutral', 'Tilfreds', 'Meget tilfreds'],
  comment: 'Hvad vil du gerne fortælle os?',
  reason: 'Hvad er hovedårsagen til dit svar?',
  noAnswer: 'Intet svar endnu',
  stars: '# stjerne|# stjerner',
  agreement: ['Det var let at gøre det, jeg kom for.', 'Helt uenig', 'Helt enig'],
  ease: ['Hvor let var det at gøre det, du kom for?', 'Meget svært', 'Meget let'],
  effort: ['Hvor meget besvær var det at gøre det, du kom for?', 'Meget lidt', 'Rigtig meget'],
  choice: 'Hvad passer bedst?',
  notApplicable: 'Ikke relevant',
  dontKnow: 'Ved ikke',
  fix: [
    'Skriv færre ord.',
    'Skriv en adresse som #.',
    'Skriv et nummer som #.',
    'Skriv et tal inden for det, der spørges om.',
  ],
  amount: ['Vælg #.', 'Vælg mindst #.', 'Vælg # til #.'],
  rating: ['Hvordan vurderer du dette?', 'Lavest', 'Højest'],
  slider: 'Hvor vil du placere dette?',
  text: [
    'Hvad vil du skrive her?',
    'Hvad er din e-mailadresse?',
    'Hvad er sidens adresse?',
    'Hvad er dit telefonnummer?',
    'Hvor mange?',
  ],
  choices: 'Hvad passer? Vælg alle, der gør.',
  boolean: ['Er det sådan?', 'Ja', 'Nej'],
  section: 'Læs dette først.',
  consent: ['Er du enig?', 'Læs mere'],
};

/** Danish. */
export const da: Language = speak(words);

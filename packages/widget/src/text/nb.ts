import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Norwegian Bokmål, as it was translated. */
export const words: Words = {
  tag: 'nb',
  here: 'Det er en kort undersøkelse nederst på denne siden.',
  close: 'Lukk undersøkelsen',
  back: 'Tilbake',
  next: 'Neste',
  send: 'Send',
  choose: 'Velg et svar.',
  write: 'Skriv et svar.',
  shorten: 'Bruk høyst # tegn.',
  thanks: 'Takk',
  sending: 'Sender…',
  delivered: 'Svaret ditt er sendt.',
  saved: 'Lagret på denne enheten. Det sendes så snart som mulig.',
  kept: 'Ikke sendt ennå. Hold siden åpen til du er på nett.',
  refused: 'Svaret ditt kunne ikke tas imot.',
  nps: [
    'Hvor sannsynlig er det at du vil anbefale oss til en venn eller kollega?',
    'Ikke sannsynlig i det hele tatt',
    'Svært sannsynlig',
  ],
  csat: ['Hvor fornøyd er du?', 'Svært misfornøyd', 'Misfornøyd', 'Nøytral', 'Fornøyd', 'Svært fornøyd'],
  comment: 'Hva vil du fortelle oss?',
  reason: 'Hva er hovedgrunnen til svaret ditt?',
  noAnswer: 'Ikke noe svar ennå',
  stars: '# stjerne|# stjerner',
  agreement: ['Det var lett å gjøre det jeg kom for.', 'Helt uenig', 'Helt enig'],
  ease: ['Hvor lett var det å gjøre det du kom for?', 'Svært vanskelig', 'Svært lett'],
  effort: ['Hvor mye innsats krevde det å gjøre det du kom for?', 'Svært lite', 'Svært mye'],
  choice: 'Hva passer best?',
  notApplicable: 'Ikke aktuelt',
  dontKnow: 'Vet ikke',
  fix: [
    'Skriv færre ord.',
    'Skriv en adresse som #.',
    'Skriv et nummer som #.',
    'Skriv et tall innenfor det som det spørres om.',
  ],
  amount: ['Velg #.', 'Velg minst #.', 'Velg # til #.'],
  rating: ['Hvordan vurderer du dette?', 'Lavest', 'Høyest'],
  slider: 'Hvor vil du plassere dette?',
  text: [
    'Hva vil du skrive her?',
    'Hva er e-postadressen din?',
    'Hva er adressen til siden?',
    'Hva er telefonnummeret ditt?',
    'Hvor mange?',
  ],
  choices: 'Hva passer? Velg alle som gjør det.',
  boolean: ['Er det slik?', 'Ja', 'Nei'],
  section: 'Les dette først.',
  consent: ['Er du enig?', 'Les mer'],
};

/** Norwegian Bokmål. */
export const nb: Language = speak(words);

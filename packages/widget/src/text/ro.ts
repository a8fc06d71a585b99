import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Romanian, as it was translated. */
export const words: Words = {
  tag: 'ro',
  here: 'La sfârșitul acestei pagini este un scurt sondaj.',
  close: 'Închideți sondajul',
  back: 'Înapoi',
  next: 'Înainte',
  send: 'Trimiteți',
  choose: 'Alegeți un răspuns.',
  write: 'Scrieți un răspuns.',
  shorten: 'Numărul maxim de caractere: #.',
  thanks: 'Vă mulțumim',
  sending: 'Se trimite…',
  delivered: 'Răspunsul dvs. a fost trimis.',
  saved: 'Salvat pe acest dispozitiv. Va fi trimis cât mai curând posibil.',
  kept: 'Încă nu a fost trimis. Țineți pagina deschisă până când sunteți online.',
  refused: 'Răspunsul dvs. nu a putut fi acceptat.',
  nps: ['Cât de probabil este să ne recomandați unui prieten sau coleg?', 'Deloc probabil', 'Foarte probabil'],
  csat: ['Cât de mulțumit sunteți?', 'Foarte nemulțumit', 'Nemulțumit', 'Neutru', 'Mulțumit', 'Foarte mulțumit'],
  comment: 'Ce ați dori să ne spuneți?',
  reason: 'Care este motivul principal al răspunsului dvs.?',
  noAnswer: 'Încă niciun răspuns',
  stars: '# stea|# stele|# de stele',
  agreement: ['A fost ușor să fac ce mi-am propus.', 'Dezacord total', 'Acord total'],
  ease: ['Cât de ușor a fost să faceți ce v-ați propus?', 'Foarte dificil', 'Foarte ușor'],
  effort: ['Cât efort v-a cerut să faceți ce v-ați propus?', 'Foarte puțin', 'Foarte mult'],
  choice: 'Ce se potrivește cel mai bine?',
  notApplicable: 'Nu se aplică',
  dontKnow: 'Nu știu',
  fix: [
    'Scrieți mai puține cuvinte.',
    'Scrieți o adresă precum #.',
    'Scrieți un număr precum #.',
    'Scrieți un număr dintre cele cerute.',
  ],
  amount: ['Alegeți #.', 'Alegeți cel puțin #.', 'Alegeți între # și #.'],
  rating: ['Cum evaluați acest lucru?', 'Cel mai jos', 'Cel mai sus'],
  slider: 'Unde ați plasa acest lucru?',
  text: [
    'Ce doriți să scrieți aici?',
    'Care este adresa dvs. de e-mail?',
    'Care este adresa paginii?',
    'Care este numărul dvs. de telefon?',
    'Câte?',
  ],
  choices: 'Care dintre acestea se aplică? Alegeți tot ce se potrivește.',
  boolean: ['Este așa?', 'Da', 'Nu'],
  section: 'Vă rugăm să citiți mai întâi aceasta.',
  consent: ['Sunteți de acord?', 'Aflați mai multe'],
};

/** Romanian. */
export const ro: Language = speak(words);

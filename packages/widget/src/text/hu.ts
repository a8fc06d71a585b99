import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Hungarian, as it was translated. */
export const words: Words = {
  tag: 'hu',
  here: 'Az oldal végén egy rövid kérdőív található.',
  close: 'Kérdőív bezárása',
  back: 'Vissza',
  next: 'Tovább',
  send: 'Küldés',
  choose: 'Válasszon egy választ.',
  write: 'Írjon választ.',
  shorten: 'Legfeljebb # karaktert használjon.',
  thanks: 'Köszönjük',
  sending: 'Küldés…',
  delivered: 'Válaszát elküldtük.',
  saved: 'Mentve erre az eszközre. A lehető leghamarabb elküldjük.',
  kept: 'Még nincs elküldve. Tartsa nyitva ezt az oldalt, amíg nincs online.',
  refused: 'Válaszát nem lehetett elfogadni.',
  nps: [
    'Mennyire valószínű, hogy ajánlana minket egy barátjának vagy kollégájának?',
    'Egyáltalán nem valószínű',
    'Nagyon valószínű',
  ],
  csat: ['Mennyire elégedett?', 'Nagyon elégedetlen', 'Elégedetlen', 'Semleges', 'Elégedett', 'Nagyon elégedett'],
  comment: 'Mit szeretne elmondani nekünk?',
  reason: 'Mi a válasza fő oka?',
  noAnswer: 'Még nincs válasz',
  stars: '# csillag',
  agreement: ['Könnyen el tudtam intézni, amit szerettem volna.', 'Egyáltalán nem értek egyet', 'Teljesen egyetértek'],
  ease: ['Mennyire volt könnyű elintézni, amit szeretett volna?', 'Nagyon nehéz', 'Nagyon könnyű'],
  effort: ['Mennyi erőfeszítésbe került elintézni, amit szeretett volna?', 'Nagyon kevés', 'Nagyon sok'],
  choice: 'Melyik illik a legjobban?',
  notApplicable: 'Nem vonatkozik rám',
  dontKnow: 'Nem tudom',
  fix: [
    'Írjon kevesebbet.',
    'Írjon be egy címet, például: #.',
    'Írjon be egy számot, például: #.',
    'Írjon be egy számot a kért tartományból.',
  ],
  amount: ['Válasszon ennyit: #.', 'Válasszon legalább ennyit: #.', 'Válasszon ennyit: #–#.'],
  rating: ['Hogyan értékeli ezt?', 'Legalacsonyabb', 'Legmagasabb'],
  slider: 'Hová helyezné ezt?',
  text: ['Mit szeretne ide írni?', 'Mi az e-mail-címe?', 'Mi az oldal címe?', 'Mi a telefonszáma?', 'Mennyi?'],
  choices: 'Melyek érvényesek? Válassza ki az összeset.',
  boolean: ['Így van?', 'Igen', 'Nem'],
  section: 'Kérjük, először olvassa el ezt.',
  consent: ['Egyetért?', 'További információ'],
};

/** Hungarian. */
export const hu: Language = speak(words);

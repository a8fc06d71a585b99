import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Finnish, as it was translated. */
export const words: Words = {
  tag: 'fi',
  here: 'Tämän sivun lopussa on lyhyt kysely.',
  close: 'Sulje kysely',
  back: 'Takaisin',
  next: 'Seuraava',
  send: 'Lähetä',
  choose: 'Valitse vastaus.',
  write: 'Kirjoita vastaus.',
  shorten: 'Käytä enintään # merkki.|Käytä enintään # merkkiä.',
  thanks: 'Kiitos',
  sending: 'Lähetetään…',
  delivered: 'Vastauksesi on lähetetty.',
  saved: 'Tallennettu tälle laitteelle. Se lähetetään mahdollisimman pian.',
  kept: 'Ei vielä lähetetty. Pidä tämä sivu auki, kunnes olet verkossa.',
  refused: 'Vastaustasi ei voitu ottaa vastaan.',
  nps: [
    'Kuinka todennäköisesti suosittelisit meitä ystävälle tai työtoverille?',
    'En lainkaan todennäköisesti',
    'Erittäin todennäköisesti',
  ],
  csat: [
    'Kuinka tyytyväinen olet?',
    'Erittäin tyytymätön',
    'Tyytymätön',
    'Neutraali',
    'Tyytyväinen',
    'Erittäin tyytyväinen',
  ],
  comment: 'Mitä haluaisit kertoa meille?',
  reason: 'Mikä on tärkein syy vastaukseesi?',
  noAnswer: 'Ei vielä vastausta',
  stars: '# tähti|# tähteä',
  agreement: ['Minun oli helppo hoitaa asiani.', 'Täysin eri mieltä', 'Täysin samaa mieltä'],
  ease: ['Kuinka helppoa asiasi hoitaminen oli?', 'Erittäin vaikeaa', 'Erittäin helppoa'],
  effort: ['Kuinka paljon vaivaa asiasi hoitaminen vaati?', 'Hyvin vähän', 'Hyvin paljon'],
  choice: 'Mikä sopii parhaiten?',
  notApplicable: 'Ei koske minua',
  dontKnow: 'En tiedä',
  fix: [
    'Kirjoita vähemmän.',
    'Kirjoita osoite, esimerkiksi #.',
    'Kirjoita numero, esimerkiksi #.',
    'Kirjoita luku, joka on sallituissa rajoissa.',
  ],
  amount: ['Valitse #.', 'Valitse vähintään #.', 'Valitse #–#.'],
  rating: ['Miten arvioit tämän?', 'Alin', 'Ylin'],
  slider: 'Mihin sijoittaisit tämän?',
  text: [
    'Mitä haluat kirjoittaa tähän?',
    'Mikä on sähköpostiosoitteesi?',
    'Mikä on sivun osoite?',
    'Mikä on puhelinnumerosi?',
    'Kuinka monta?',
  ],
  choices: 'Mitkä näistä sopivat? Valitse kaikki sopivat.',
  boolean: ['Onko näin?', 'Kyllä', 'Ei'],
  section: 'Lue ensin tämä.',
  consent: ['Hyväksytkö?', 'Lue lisää'],
};

/** Finnish. */
export const fi: Language = speak(words);

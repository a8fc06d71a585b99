import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Swedish, as it was translated. */
export const words: Words = {
  tag: 'sv',
  here: 'Det finns en kort enkät i slutet av den här sidan.',
  close: 'Stäng enkäten',
  back: 'Tillbaka',
  next: 'Nästa',
  send: 'Skicka',
  choose: 'Välj ett svar.',
  write: 'Skriv ett svar.',
  shorten: 'Använd högst # tecken.',
  thanks: 'Tack',
  sending: 'Skickar…',
  delivered: 'Ditt svar har skickats.',
  saved: 'Sparat på den här enheten. Det skickas så snart som möjligt.',
  kept: 'Inte skickat än. Håll sidan öppen tills du är online.',
  refused: 'Ditt svar kunde inte tas emot.',
  nps: [
    'Hur troligt är det att du skulle rekommendera oss till en vän eller kollega?',
    'Inte alls troligt',
    'Mycket troligt',
  ],
  csat: ['Hur nöjd är du?', 'Mycket missnöjd', 'Missnöjd', 'Neutral', 'Nöjd', 'Mycket nöjd'],
  comment: 'Vad vill du berätta för oss?',
  reason: 'Vad är den främsta anledningen till ditt svar?',
  noAnswer: 'Inget svar än',
  stars: '# stjärna|# stjärnor',
  agreement: ['Det var lätt att göra det jag ville.', 'Håller inte alls med', 'Håller helt med'],
  ease: ['Hur lätt var det att göra det du ville?', 'Mycket svårt', 'Mycket lätt'],
  effort: ['Hur mycket möda krävdes för att göra det du ville?', 'Väldigt lite', 'Väldigt mycket'],
  choice: 'Vad passar bäst?',
  notApplicable: 'Inte relevant',
  dontKnow: 'Vet inte',
  fix: [
    'Skriv färre ord.',
    'Skriv en adress, till exempel #.',
    'Skriv ett nummer, till exempel #.',
    'Skriv ett tal inom det som efterfrågas.',
  ],
  amount: ['Välj #.', 'Välj minst #.', 'Välj # till #.'],
  rating: ['Hur bedömer du detta?', 'Lägst', 'Högst'],
  slider: 'Var skulle du placera detta?',
  text: [
    'Vad vill du skriva här?',
    'Vad är din e-postadress?',
    'Vad är sidans adress?',
    'Vad är ditt telefonnummer?',
    'Hur många?',
  ],
  choices: 'Vad stämmer? Välj alla som gör det.',
  boolean: ['Stämmer det?', 'Ja', 'Nej'],
  section: 'Läs det här först.',
  consent: ['Godkänner du?', 'Läs mer'],
};

/** Swedish. */
export const sv: Language = speak(words);

import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Italian, as it was translated. */
export const words: Words = {
  tag: 'it',
  here: 'In fondo a questa pagina c’è un breve sondaggio.',
  close: 'Chiudi sondaggio',
  back: 'Indietro',
  next: 'Avanti',
  send: 'Invia',
  choose: 'Scelga una risposta.',
  write: 'Scriva una risposta.',
  shorten: 'Usi al massimo # carattere.|Usi al massimo # caratteri.',
  thanks: 'Grazie',
  sending: 'Invio in corso…',
  delivered: 'La sua risposta è stata inviata.',
  saved: 'Salvata su questo dispositivo. Sarà inviata appena possibile.',
  kept: 'Non ancora inviata. Tenga aperta questa pagina finché non è online.',
  refused: 'Non è stato possibile accettare la sua risposta.',
  nps: ['Quanto è probabile che ci consigli a un amico o collega?', 'Per niente probabile', 'Estremamente probabile'],
  csat: [
    'Qual è il suo grado di soddisfazione?',
    'Molto insoddisfatto',
    'Insoddisfatto',
    'Neutrale',
    'Soddisfatto',
    'Molto soddisfatto',
  ],
  comment: 'Che cosa vorrebbe dirci?',
  reason: 'Qual è il motivo principale della sua risposta?',
  noAnswer: 'Ancora nessuna risposta',
  stars: '# stella|# stelle',
  agreement: ['È stato facile fare ciò che volevo.', 'Per niente d’accordo', 'Del tutto d’accordo'],
  ease: ['Quanto è stato facile fare ciò che voleva?', 'Molto difficile', 'Molto facile'],
  effort: ['Quanto impegno ha richiesto fare ciò che voleva?', 'Molto poco', 'Moltissimo'],
  choice: 'Che cosa si adatta meglio?',
  notApplicable: 'Non si applica',
  dontKnow: 'Non so',
  fix: [
    'Scriva meno parole.',
    'Scriva un indirizzo come #.',
    'Scriva un numero come #.',
    'Scriva un numero entro i limiti richiesti.',
  ],
  amount: ['Ne scelga #.', 'Ne scelga almeno #.', 'Ne scelga da # a #.'],
  rating: ['Come lo valuta?', 'Il più basso', 'Il più alto'],
  slider: 'Dove lo collocherebbe?',
  text: [
    'Che cosa vuole scrivere qui?',
    'Qual è la sua e-mail?',
    'Qual è l’indirizzo della pagina?',
    'Qual è il suo numero di telefono?',
    'Quanti?',
  ],
  choices: 'Quali valgono per lei? Scelga tutte quelle adatte.',
  boolean: ['È così?', 'Sì', 'No'],
  section: 'Legga prima questo.',
  consent: ['È d’accordo?', 'Ulteriori informazioni'],
};

/** Italian. */
export const it: Language = speak(words);

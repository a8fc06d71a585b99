import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** German, as it was translated. */
export const words: Words = {
  tag: 'de',
  here: 'Am Ende dieser Seite steht eine kurze Umfrage.',
  close: 'Umfrage schließen',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Senden',
  choose: 'Wählen Sie eine Antwort.',
  write: 'Schreiben Sie eine Antwort.',
  shorten: 'Schreiben Sie höchstens # Zeichen.',
  thanks: 'Vielen Dank',
  sending: 'Wird gesendet …',
  delivered: 'Ihre Antwort wurde gesendet.',
  saved: 'Auf diesem Gerät gespeichert. Wird so bald wie möglich gesendet.',
  kept: 'Noch nicht gesendet. Lassen Sie diese Seite offen, bis Sie online sind.',
  refused: 'Ihre Antwort konnte nicht angenommen werden.',
  nps: [
    'Wie wahrscheinlich ist es, dass Sie uns Freunden oder Kollegen weiterempfehlen?',
    'Überhaupt nicht wahrscheinlich',
    'Äußerst wahrscheinlich',
  ],
  csat: ['Wie zufrieden sind Sie?', 'Sehr unzufrieden', 'Unzufrieden', 'Weder noch', 'Zufrieden', 'Sehr zufrieden'],
  comment: 'Was möchten Sie uns mitteilen?',
  reason: 'Was ist der Hauptgrund für Ihre Antwort?',
  noAnswer: 'Noch keine Antwort',
  stars: '# Stern|# Sterne',
  agreement: ['Es war einfach, mein Anliegen zu erledigen.', 'Stimme gar nicht zu', 'Stimme voll und ganz zu'],
  ease: ['Wie einfach war es, Ihr Anliegen zu erledigen?', 'Sehr schwierig', 'Sehr einfach'],
  effort: ['Wie viel Mühe hat es gekostet, Ihr Anliegen zu erledigen?', 'Sehr wenig', 'Sehr viel'],
  choice: 'Was trifft am ehesten zu?',
  notApplicable: 'Trifft nicht zu',
  dontKnow: 'Weiß ich nicht',
  fix: [
    'Schreiben Sie weniger.',
    'Schreiben Sie eine Adresse wie #.',
    'Schreiben Sie eine Nummer wie #.',
    'Schreiben Sie eine Zahl im gefragten Bereich.',
  ],
  amount: ['Wählen Sie # aus.', 'Wählen Sie mindestens # aus.', 'Wählen Sie # bis # aus.'],
  rating: ['Wie bewerten Sie das?', 'Am niedrigsten', 'Am höchsten'],
  slider: 'Wo würden Sie das einordnen?',
  text: [
    'Was möchten Sie hier schreiben?',
    'Wie lautet Ihre E-Mail-Adresse?',
    'Wie lautet die Adresse der Seite?',
    'Wie lautet Ihre Telefonnummer?',
    'Wie viele?',
  ],
  choices: 'Was davon trifft zu? Wählen Sie alles Zutreffende.',
  boolean: ['Ist das so?', 'Ja', 'Nein'],
  section: 'Bitte lesen Sie zuerst dies.',
  consent: ['Stimmen Sie zu?', 'Mehr erfahren'],
};

/** German. */
export const de: Language = speak(words);

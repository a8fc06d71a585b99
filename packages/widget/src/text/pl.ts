import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Polish, as it was translated. */
export const words: Words = {
  tag: 'pl',
  here: 'Na końcu tej strony jest krótka ankieta.',
  close: 'Zamknij ankietę',
  back: 'Wstecz',
  next: 'Dalej',
  send: 'Wyślij',
  choose: 'Wybierz odpowiedź.',
  write: 'Wpisz odpowiedź.',
  shorten: 'Maksymalna liczba znaków: #.',
  thanks: 'Dziękujemy',
  sending: 'Wysyłanie…',
  delivered: 'Odpowiedź została wysłana.',
  saved: 'Zapisano na tym urządzeniu. Zostanie wysłane, gdy tylko będzie to możliwe.',
  kept: 'Jeszcze nie wysłano. Nie zamykaj tej strony, dopóki nie będziesz online.',
  refused: 'Nie można było przyjąć odpowiedzi.',
  nps: [
    'Jak prawdopodobne jest, że polecisz nas znajomym lub współpracownikom?',
    'Bardzo mało prawdopodobne',
    'Bardzo prawdopodobne',
  ],
  csat: [
    'Co odczuwasz: zadowolenie czy niezadowolenie?',
    'Duże niezadowolenie',
    'Niezadowolenie',
    'Ani jedno, ani drugie',
    'Zadowolenie',
    'Duże zadowolenie',
  ],
  comment: 'Co chcesz nam przekazać?',
  reason: 'Jaki jest główny powód tej odpowiedzi?',
  noAnswer: 'Brak odpowiedzi',
  stars: '# gwiazdka|# gwiazdki|# gwiazdek',
  agreement: ['Łatwo było mi załatwić swoją sprawę.', 'Zdecydowanie się nie zgadzam', 'Zdecydowanie się zgadzam'],
  ease: ['Jak łatwo było załatwić Twoją sprawę?', 'Bardzo trudno', 'Bardzo łatwo'],
  effort: ['Ile wysiłku wymagało załatwienie Twojej sprawy?', 'Bardzo mało', 'Bardzo dużo'],
  choice: 'Co pasuje najlepiej?',
  notApplicable: 'Nie dotyczy',
  dontKnow: 'Nie wiem',
  fix: [
    'Napisz krócej.',
    'Wpisz adres, na przykład #.',
    'Wpisz numer, na przykład #.',
    'Wpisz liczbę z podanego zakresu.',
  ],
  amount: ['Liczba odpowiedzi do wyboru: #.', 'Wybierz co najmniej #.', 'Wybierz od # do #.'],
  rating: ['Jak to oceniasz?', 'Najniżej', 'Najwyżej'],
  slider: 'Gdzie to umieścisz?',
  text: [
    'Co chcesz tu wpisać?',
    'Jaki jest Twój adres e-mail?',
    'Jaki jest adres strony?',
    'Jaki jest Twój numer telefonu?',
    'Ile?',
  ],
  choices: 'Co z tego pasuje? Wybierz wszystkie odpowiedzi, które pasują.',
  boolean: ['Czy tak jest?', 'Tak', 'Nie'],
  section: 'Najpierw to przeczytaj.',
  consent: ['Czy wyrażasz zgodę?', 'Dowiedz się więcej'],
};

/** Polish. */
export const pl: Language = speak(words);

import type { ShellOptions } from '../shell.ts';

/** What stands on a tab, and on the button that starts a page, where the survey has no words of its own for a tab. */
const all: Record<string, readonly [feedback: string, start: string]> = {
  en: ['Feedback', 'Start the survey'],
  ar: ['رأيك', 'ابدأ الاستبيان'],
  cs: ['Zpětná vazba', 'Zahájit průzkum'],
  da: ['Feedback', 'Start undersøgelsen'],
  de: ['Feedback', 'Umfrage starten'],
  el: ['Σχόλια', 'Έναρξη έρευνας'],
  es: ['Comentarios', 'Empezar la encuesta'],
  fa: ['بازخورد', 'شروع نظرسنجی'],
  fi: ['Palaute', 'Aloita kysely'],
  fr: ['Votre avis', 'Commencer le questionnaire'],
  he: ['משוב', 'להתחיל בסקר'],
  hi: ['प्रतिक्रिया', 'सर्वेक्षण शुरू करें'],
  hu: ['Visszajelzés', 'A kérdőív megkezdése'],
  id: ['Umpan balik', 'Mulai survei'],
  it: ['Feedback', 'Inizia il sondaggio'],
  ja: ['ご意見', 'アンケートを始める'],
  ko: ['의견', '설문 시작'],
  nb: ['Tilbakemelding', 'Start undersøkelsen'],
  nl: ['Feedback', 'Enquête starten'],
  pl: ['Opinia', 'Rozpocznij ankietę'],
  pt: ['Comentários', 'Iniciar o inquérito'],
  'pt-BR': ['Feedback', 'Iniciar a pesquisa'],
  ro: ['Părerea ta', 'Începe sondajul'],
  ru: ['Отзыв', 'Начать опрос'],
  sv: ['Feedback', 'Starta enkäten'],
  th: ['ความคิดเห็น', 'เริ่มแบบสำรวจ'],
  tr: ['Geri bildirim', 'Anketi başlat'],
  uk: ['Відгук', 'Почати опитування'],
  vi: ['Góp ý', 'Bắt đầu khảo sát'],
  'zh-Hans': ['反馈', '开始调查'],
  'zh-Hant': ['意見回饋', '開始問卷'],
};

/** Our words in the language of the prompt's other words. */
export const placeWords = ({ texts }: ShellOptions): readonly [feedback: string, start: string] =>
  all[texts?.tag ?? 'en'] ?? all['en']!;

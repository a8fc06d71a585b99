import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Turkish, as it was translated. */
export const words: Words = {
  tag: 'tr',
  here: 'Bu sayfanın sonunda kısa bir anket var.',
  close: 'Anketi kapat',
  back: 'Geri',
  next: 'İleri',
  send: 'Gönder',
  choose: 'Bir yanıt seçin.',
  write: 'Bir yanıt yazın.',
  shorten: 'En fazla # karakter kullanın.',
  thanks: 'Teşekkürler',
  sending: 'Gönderiliyor…',
  delivered: 'Yanıtınız gönderildi.',
  saved: 'Bu cihaza kaydedildi. En kısa sürede gönderilecek.',
  kept: 'Henüz gönderilmedi. Çevrimiçi olana kadar bu sayfayı açık tutun.',
  refused: 'Yanıtınız kabul edilemedi.',
  nps: [
    'Bizi bir arkadaşınıza veya iş arkadaşınıza önerme olasılığınız nedir?',
    'Hiç olası değil',
    'Çok büyük olasılıkla',
  ],
  csat: ['Ne kadar memnunsunuz?', 'Hiç memnun değilim', 'Memnun değilim', 'Kararsızım', 'Memnunum', 'Çok memnunum'],
  comment: 'Bize ne söylemek istersiniz?',
  reason: 'Yanıtınızın ana nedeni nedir?',
  noAnswer: 'Henüz yanıt yok',
  stars: '# yıldız',
  agreement: ['Yapmak istediğimi kolayca yaptım.', 'Kesinlikle katılmıyorum', 'Kesinlikle katılıyorum'],
  ease: ['Yapmak istediğinizi yapmak ne kadar kolaydı?', 'Çok zor', 'Çok kolay'],
  effort: ['Yapmak istediğiniz için ne kadar çaba harcadınız?', 'Çok az', 'Çok fazla'],
  choice: 'Hangisi en uygun?',
  notApplicable: 'Geçerli değil',
  dontKnow: 'Bilmiyorum',
  fix: [
    'Daha az kelime yazın.',
    'Bir adres yazın, örneğin #.',
    'Bir numara yazın, örneğin #.',
    'İstenen aralıkta bir sayı yazın.',
  ],
  amount: ['# seçim yapın.', 'En az # seçim yapın.', '# ile # arasında seçim yapın.'],
  rating: ['Bunu nasıl değerlendirirsiniz?', 'En düşük', 'En yüksek'],
  slider: 'Bunu nereye koyardınız?',
  text: [
    'Buraya ne yazmak istersiniz?',
    'E-posta adresiniz nedir?',
    'Sayfanın adresi nedir?',
    'Telefon numaranız nedir?',
    'Kaç tane?',
  ],
  choices: 'Hangileri geçerli? Geçerli olanların tümünü seçin.',
  boolean: ['Öyle mi?', 'Evet', 'Hayır'],
  section: 'Lütfen önce bunu okuyun.',
  consent: ['Kabul ediyor musunuz?', 'Daha fazla bilgi'],
};

/** Turkish. */
export const tr: Language = speak(words);

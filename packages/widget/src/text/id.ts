import { type Language, speak } from './speak.ts';
import type { Words } from './words.ts';

/** Indonesian, as it was translated. */
export const words: Words = {
  tag: 'id',
  here: 'Ada survei singkat di akhir halaman ini.',
  close: 'Tutup survei',
  back: 'Kembali',
  next: 'Lanjut',
  send: 'Kirim',
  choose: 'Pilih satu jawaban.',
  write: 'Tulis jawaban.',
  shorten: 'Gunakan paling banyak # karakter.',
  thanks: 'Terima kasih',
  sending: 'Mengirim…',
  delivered: 'Jawaban Anda sudah dikirim.',
  saved: 'Disimpan di perangkat ini. Akan dikirim sesegera mungkin.',
  kept: 'Belum dikirim. Biarkan halaman ini terbuka sampai Anda online.',
  refused: 'Jawaban Anda tidak dapat diterima.',
  nps: [
    'Seberapa besar kemungkinan Anda merekomendasikan kami kepada teman atau rekan kerja?',
    'Sangat tidak mungkin',
    'Sangat mungkin',
  ],
  csat: ['Seberapa puas Anda?', 'Sangat tidak puas', 'Tidak puas', 'Netral', 'Puas', 'Sangat puas'],
  comment: 'Apa yang ingin Anda sampaikan kepada kami?',
  reason: 'Apa alasan utama jawaban Anda?',
  noAnswer: 'Belum ada jawaban',
  stars: '# bintang',
  agreement: ['Keperluan saya mudah diselesaikan.', 'Sangat tidak setuju', 'Sangat setuju'],
  ease: ['Seberapa mudah menyelesaikan keperluan Anda?', 'Sangat sulit', 'Sangat mudah'],
  effort: ['Seberapa banyak usaha untuk menyelesaikan keperluan Anda?', 'Sangat sedikit', 'Sangat banyak'],
  choice: 'Mana yang paling cocok?',
  notApplicable: 'Tidak berlaku',
  dontKnow: 'Saya tidak tahu',
  fix: [
    'Tulis lebih singkat.',
    'Tulis alamat seperti #.',
    'Tulis nomor seperti #.',
    'Tulis angka dalam rentang yang diminta.',
  ],
  amount: ['Pilih #.', 'Pilih paling sedikit #.', 'Pilih # sampai #.'],
  rating: ['Bagaimana penilaian Anda?', 'Terendah', 'Tertinggi'],
  slider: 'Di mana Anda menempatkan ini?',
  text: [
    'Apa yang ingin Anda tulis di sini?',
    'Apa alamat email Anda?',
    'Apa alamat halamannya?',
    'Berapa nomor telepon Anda?',
    'Berapa?',
  ],
  choices: 'Mana saja yang berlaku? Pilih semuanya.',
  boolean: ['Apakah benar begitu?', 'Ya', 'Tidak'],
  section: 'Harap baca ini dahulu.',
  consent: ['Apakah Anda setuju?', 'Selengkapnya'],
};

/** Indonesian. */
export const id: Language = speak(words);

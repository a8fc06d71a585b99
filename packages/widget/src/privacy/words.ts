import type { PrivateKind } from '@earshot/core';
import type { Tag } from '../text/negotiate.ts';

/** What is said of private words, with `#` for what they are, and the names of these. */
type Words = readonly [note: string, email: string, card: string, iban: string, phone: string, id: string];

const kinds: readonly PrivateKind[] = ['email', 'card', 'iban', 'phone', 'id'];

const english: Words = [
  'Will be left out: #.',
  'email address',
  'card number',
  'account number',
  'phone number',
  'ID number',
];

/** In each language. They stand together here, because they are few and come after the first input. */
export const privacyWords: Record<Tag, Words> = {
  ar: ['لن يُرسل: #.', 'عنوان البريد الإلكتروني', 'رقم البطاقة', 'رقم الحساب', 'رقم الهاتف', 'رقم الهوية'],
  cs: ['Neodešle se: #.', 'e-mailová adresa', 'číslo karty', 'číslo účtu', 'telefonní číslo', 'rodné číslo'],
  da: ['Udelades: #.', 'e-mailadresse', 'kortnummer', 'kontonummer', 'telefonnummer', 'personnummer'],
  de: ['Wird weggelassen: #.', 'E-Mail-Adresse', 'Kartennummer', 'Kontonummer', 'Telefonnummer', 'Ausweisnummer'],
  el: [
    'Δεν θα σταλεί: #.',
    'διεύθυνση email',
    'αριθμός κάρτας',
    'αριθμός λογαριασμού',
    'αριθμός τηλεφώνου',
    'αριθμός ταυτότητας',
  ],
  es: [
    'No se enviará: #.',
    'correo electrónico',
    'número de tarjeta',
    'número de cuenta',
    'número de teléfono',
    'número de identidad',
  ],
  fa: ['ارسال نمی‌شود: #.', 'نشانی ایمیل', 'شمارهٔ کارت', 'شمارهٔ حساب', 'شمارهٔ تلفن', 'شمارهٔ ملی'],
  fi: ['Jätetään pois: #.', 'sähköpostiosoite', 'kortin numero', 'tilinumero', 'puhelinnumero', 'henkilötunnus'],
  fr: [
    'Ne sera pas envoyé : #.',
    'adresse e-mail',
    'numéro de carte',
    'numéro de compte',
    'numéro de téléphone',
    'numéro d’identité',
  ],
  he: ['לא יישלח: #.', 'כתובת אימייל', 'מספר כרטיס', 'מספר חשבון', 'מספר טלפון', 'מספר זהות'],
  hi: ['यह नहीं भेजा जाएगा: #.', 'ईमेल पता', 'कार्ड नंबर', 'खाता नंबर', 'फ़ोन नंबर', 'पहचान नंबर'],
  hu: ['Nem küldjük el: #.', 'e-mail-cím', 'kártyaszám', 'számlaszám', 'telefonszám', 'személyi azonosító'],
  id: ['Tidak akan dikirim: #.', 'alamat email', 'nomor kartu', 'nomor rekening', 'nomor telepon', 'nomor identitas'],
  it: [
    'Non verrà inviato: #.',
    'indirizzo email',
    'numero di carta',
    'numero di conto',
    'numero di telefono',
    'codice personale',
  ],
  ja: ['送信されません：#。', 'メールアドレス', 'カード番号', '口座番号', '電話番号', '個人番号'],
  ko: ['전송되지 않습니다: #.', '이메일 주소', '카드 번호', '계좌 번호', '전화번호', '주민등록번호'],
  nb: ['Blir utelatt: #.', 'e-postadresse', 'kortnummer', 'kontonummer', 'telefonnummer', 'fødselsnummer'],
  nl: ['Wordt weggelaten: #.', 'e-mailadres', 'kaartnummer', 'rekeningnummer', 'telefoonnummer', 'identiteitsnummer'],
  pl: [
    'Nie zostanie wysłane: #.',
    'adres e-mail',
    'numer karty',
    'numer konta',
    'numer telefonu',
    'numer PESEL lub dowodu',
  ],
  pt: [
    'Não será enviado: #.',
    'endereço de e-mail',
    'número de cartão',
    'número de conta',
    'número de telefone',
    'número de identificação',
  ],
  'pt-BR': [
    'Não será enviado: #.',
    'endereço de e-mail',
    'número de cartão',
    'número de conta',
    'número de telefone',
    'CPF ou documento',
  ],
  ro: [
    'Nu se va trimite: #.',
    'adresă de e-mail',
    'număr de card',
    'număr de cont',
    'număr de telefon',
    'cod numeric personal',
  ],
  ru: ['Не будет отправлено: #.', 'адрес эл. почты', 'номер карты', 'номер счёта', 'номер телефона', 'номер документа'],
  sv: ['Utelämnas: #.', 'e-postadress', 'kortnummer', 'kontonummer', 'telefonnummer', 'personnummer'],
  th: ['จะไม่ถูกส่ง: #', 'ที่อยู่อีเมล', 'หมายเลขบัตร', 'เลขที่บัญชี', 'หมายเลขโทรศัพท์', 'เลขประจำตัว'],
  tr: [
    'Gönderilmeyecek: #.',
    'e-posta adresi',
    'kart numarası',
    'hesap numarası',
    'telefon numarası',
    'kimlik numarası',
  ],
  uk: [
    'Не буде надіслано: #.',
    'адреса ел. пошти',
    'номер картки',
    'номер рахунку',
    'номер телефону',
    'номер документа',
  ],
  vi: ['Sẽ không được gửi: #.', 'địa chỉ email', 'số thẻ', 'số tài khoản', 'số điện thoại', 'số giấy tờ tùy thân'],
  'zh-Hans': ['以下内容不会发送：#。', '邮箱地址', '银行卡号', '账号', '电话号码', '身份证号'],
  'zh-Hant': ['以下內容不會送出：#。', '電子郵件地址', '卡號', '帳號', '電話號碼', '身分證字號'],
};

/**
 * What will be left out, as a visitor reads it.
 *
 * @example
 * leftOut(['email', 'phone'], 'en') // 'Will be left out: email address, phone number.'
 */
export function leftOut(found: readonly PrivateKind[], tag: string): string {
  const [note, ...names] = new Map(Object.entries<Words>(privacyWords)).get(tag) ?? english;
  const list = new Intl.ListFormat(tag, { style: 'narrow', type: 'conjunction' });
  return note.replace('#', () => list.format(found.map((kind) => names[kinds.indexOf(kind)]!)));
}

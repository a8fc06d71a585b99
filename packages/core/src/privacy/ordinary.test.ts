import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from './index.ts';

/** What people write about shops, apps and offices: with many numbers, and with nobody's own. */
const comments = `
Order 4711-2231-9987 arrived on 12.11.2026, two days late.
My order number is 10029384 and the invoice says INV-2026-004512.
I paid $1,299.00 and was charged 1 299,00 € again on 2026-11-12 14:35:07.
Version 10.15.7 (build 19H2026) crashes, 10.15.6 did not.
Tracking number 1Z999AA10123456784, still nothing.
Tracking 926129010024193726345, ref 300123456789.
Call me maybe! I waited 45 minutes, 3 times, in 2024, 2025 and 2026.
The phone costs 899.99, the other phone 1,099.00 and 12 months of warranty.
See https://shop.example.com/orders/202611120042398?item=5501234567890#top for what I mean.
Rated 9/10, would pay 1000000 again. 100% happy, 24/7 support.
Error 0x80070057 at 192.168.178.101:8080, then 500 and 502.
From 9:00-17:30 nobody answered; room 3.14, floor 2.
UUID 550e8400-e29b-41d4-a716-446655440000 keeps coming up.
The card reader says E-4411 and the ticket is #1234567890.
We are @shopname and #blackfriday2026 was chaos.
ISBN 978-3-16-148410-0 is out of print. EAN 4006381333931.
Model WH-1000XM5, serial S01-2345678-9.
1234567 visitors, 12345678 clicks, 123456789 views.
Coordinates 52.520008, 13.404954 are off by 0.0012345678.
It took 1 234 567 890 bytes, that is 1.2 GB.
Between 1990 and 2024 we grew by +250 000 people, 10 000 000 in all.
Kernel 6.1.0-18-amd64, glibc 2.36-9.
I scored 12-10, 9-11, 11-7 in the game. The ratio is 16:9.
Timestamp 1700000000 or 1700000000123, who cares.
Size 42, 38.5, 2x4 pieces of 120x200 cm, 1920x1080 pixels.
Blood pressure 120/80, weight 72.5 kg, 10 km in 45:30.
$10.000.000, 20 000 000 EUR and 500,000,000 yen.
Item 00123456 is not item 123456, please check.
Zip 10115 Berlin, 90210-1234, SW1A 1AA.
Case 2026/11/000123 was closed without a word.
Bestellnummer 305-1234567-7654321 kam nie an, Kundennummer 0123456789.
Am 01.02.2026 um 08:15 Uhr bestellt, am 03.02.26 storniert, 49,90 € zurück.
Rechnung Nr. 2026-0815-4711 über 1.234,56 EUR ist falsch.
Seit 3 Wochen warte ich auf Paket 00340434161094042557.
Artikel 44121212345 ist 120 x 80 x 75 cm groß.
Die Hotline ist von 8-18 Uhr besetzt, Wartezeit 35 min.
Commande 403-7654321-1234567 du 05/11/2026, livrée le 12/11/2026.
J'ai payé 1 234,50 € au lieu de 1 200 €, facture F20261105-0042.
Article 1234 du code, page 56, alinéa 7.
Le colis 6A12345678901 est perdu depuis 15 jours.
Pedido 1234567890 del 3/11/2026: pagué 1.234,56 € y llegó en 10 días.
Mi puntuación es 8,5 de 10; tardó 2-3 semanas.
Pedido nº 9876543210, R$ 1.234,56, comprado em 10/11/2026.
Ordine 2026110512345 del 5.11.2026, € 99,00.
Bestelling 20261105001 kwam op 6-11-2026, 19,95 euro te veel.
Zamówienie 123456789012 z dnia 05.11.2026, 1 299,00 zł.
Заказ 1234567890 от 05.11.2026 на сумму 12 345,67 руб. не пришёл.
Версия 23.4.1 вылетает каждые 10 минут с 2024 года.
Трек 80085412345678 не ищется уже 14 дней.
订单号202611051234567890到现在没发货，等了15天。
价格从1299元涨到1599元，2026年11月5日买的。
版本号3.2.1.4567有问题，屏幕1080x2400。
注文番号123-4567890-1234567が届きません。2026/11/05に5,980円で購入。
10時から18時まで、30分待ちました。
주문번호 2026110512345678 아직 안 왔어요. 29,900원 결제했어요.
الطلب رقم ١٢٣٤٥٦٧٨٩٠ لم يصل منذ ٢٠٢٦/١١/٠٥ والسعر ١٢٩٩ ريال.
انتظرت ٤٥ دقيقة في ٢٠٢٦ و٣ مرات.
ऑर्डर 1234567890 नहीं आया, 2026 में 45 दिन हो गए, ₹1,299 दिए।
सिर्फ़ ५ में से २ अंक, १२ दिन लगे।
คำสั่งซื้อ 12345678 มาช้า 10 วัน ราคา 1,299 บาท
Sipariş 1234567890, 05.11.2026, 1.299,00 TL, 3 gün gecikti.
Đơn hàng 12345678 đến trễ 5 ngày, giá 1.299.000đ.
Pesanan 12345678 sampai 5 hari, harga Rp 1.299.000.
Tilaus 123456789 saapui 5.11.2026 klo 14.35, hinta 129,90 €.
Order 12345678 kom den 5. november 2026, 1.299 kr for meget.
Objednávka 2026110512 z 5. 11. 2026, 1 299 Kč.
Η παραγγελία 12345678 ήρθε στις 5/11/2026, 129,90 €.
הזמנה 1234567890 מיום 5.11.2026 לא הגיעה, 129.90 ₪.
سفارش ۱۲۳۴۵۶۷۸۹۰ هنوز نرسیده، ۵ روز گذشته.
Замовлення 12345678 від 05.11.2026, 1 299 грн.
The meeting is at 10-11, 12-13 or 14-15; pick 1, 2 or 3.
My score went 100 200 300 400 and then 1000 2000 3000 4000.
Years 2021 2022 2023 2024 were fine.
I read chapters 1-12, pages 100-250, lines 5000-6000.
`
  .trim()
  .split('\n');

test('of what people write about orders, prices, days, versions and addresses of pages, nothing is left out', () => {
  const wrong = comments.filter((comment) => mask(comment).found.length > 0);
  expect(wrong.map((comment) => mask(comment).text)).toEqual([]);
});

test('nor in full-width digits, nor in Arabic ones', () => {
  const written = (comment: string, zero: number): string =>
    comment.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
  const wrong = comments.flatMap((comment) =>
    [0xff10, 0x660]
      .map((zero) => mask(written(comment, zero)).text)
      .filter((text, i) => text !== written(comment, [0xff10, 0x660][i]!)),
  );
  expect(wrong).toEqual([]);
});

// What stands in docs/reference/privacy.md. A number of eleven or twelve digits in one piece checks as one of a person by chance.
test.each([
  [8, 0],
  [9, 0],
  [10, 0.05],
  [11, 0.18],
  [12, 0.11],
  [13, 0.03],
  [16, 0.05],
])('of random numbers with %d digits in one piece, at most %d are taken for somebody’s', (length, most) => {
  const numbers = fc.sample(fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`)), { numRuns: 1000, seed: 7 });
  const taken = numbers.filter((number) => mask(`about ${number}, please`).found.length > 0);
  expect(taken.length / numbers.length).toBeLessThanOrEqual(most);
  const ordered = numbers.filter((number) => mask(`order ${number}, please`).found.some((kind) => kind !== 'card'));
  expect(ordered).toEqual([]);
});

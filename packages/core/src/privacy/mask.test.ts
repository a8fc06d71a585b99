import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import validator from 'validator';
import { describe, expect, test } from 'vitest';
import { mask, maskAnswer } from './index.ts';

describe('e-mail addresses', () => {
  test.each([
    ['Write to ann.lee+shop@mail.example.co.uk, please.', 'Write to [email], please.'],
    ['<ann@example.com> "bob@example.org"', '<[email]> "[email]"'],
    ['用户@例子.广告 に送って', '[email] に送って'],
    ['ann＠example．com', '[email]'],
    ['ann (at) example (dot) com, or bob [at] example.com.', '[email], or [email].'],
    ['https://shop.example/?mail=ann@example.com&x=1', 'https://shop.example/?mail=[email]&x=1'],
  ])('%s', (text, masked) => expect(mask(text)).toEqual({ text: masked, found: ['email'] }));

  test.each([
    '@ann is right, see https://social.example/@ann.lee/12',
    'pinned core@2.1.0, 3 @ 5.99, meet @ the shop',
    'we are at example.com (at home)',
  ])('none is in: %s', (text) => expect(mask(text)).toEqual({ text, found: [] }));

  test('whatever validator takes for one is found', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        fc.pre(validator.isEmail(address) && !/[/=?]/.test(address));
        expect(mask(`I am ${address} you know`).found).toEqual(['email']);
      }),
    );
  });
});

describe('cards', () => {
  // Numbers that the networks and payment services print for tests.
  const cards = [
    ['4111 1111 1111 1111', '4222222222222', '5555-5555-5555-4444', '2223 0031 2200 3222', '3782 822463 10005'],
    [
      '6011111111111117',
      '3056 930902 5904',
      '3566002020360505',
      '6200 0000 0000 0005',
      '6759649826438453',
      '2200 0000 0000 0053',
    ],
  ].flat();

  test.each(cards)('%s is found', (number) => {
    expect(mask(`I paid with ${number} twice`)).toEqual({ text: 'I paid with [card] twice', found: ['card'] });
  });

  test('with one digit changed it is none, as validator says', () => {
    for (const number of cards)
      for (const [i, old] of [...number].entries())
        for (const digit of /\d/.test(old) ? '0123456789' : '') {
          const other = number.slice(0, i) + digit + number.slice(i + 1);
          if (!validator.isLuhnNumber(other)) expect(mask(other).found, other).not.toContain('card');
        }
  });

  test('in digits of other scripts it is one, and the rest of the text stays as it is written', () => {
    expect(mask('رقم ٤١١١ ١١١١ ١١١١ ١١١١ ٣').text).toBe('رقم [card] ٣');
    expect(mask('カード４１１１１１１１１１１１１１１１です').text).toBe('カード[card]です');
    expect(mask('कार्ड ४१११ ११११ ११११ ११११').text).toBe('कार्ड [card]');
  });
});

describe('accounts', () => {
  const ibans = [
    'DE89 3704 0044 0532 0130 00',
    'GB82WEST12345698765432',
    'fr1420041010050500013m02606',
    'NO93 8601 1117 947',
  ];

  test.each(ibans)('%s is found', (number) => {
    expect(validator.isIBAN(number.replace(/ /g, '').toUpperCase())).toBe(true);
    expect(mask(`My account ${number}, please`)).toEqual({ text: 'My account [iban], please', found: ['iban'] });
  });

  test('with one digit changed it is none', () => {
    expect(mask('GB82WEST12345698765433').found).toEqual([]);
  });
});

describe('phones', () => {
  const countries = getCountries();
  const example = (country: CountryCode) => getExampleNumber(country, examples as never);

  test('the mobile number of every country is found in its international form, with and without spaces', () => {
    expect(countries.length).toBeGreaterThan(240);
    const missed = countries.flatMap((country) => {
      const number = example(country);
      const forms = number ? [number.formatInternational(), number.number, `(${number.formatInternational()})`] : [];
      return forms.filter((form) => !/^x \(?\[phone\]\)? y$/.test(mask(`x ${form} y`).text));
    });
    expect(missed).toEqual([]);
  });

  test('in its national form it is found of every country with seven digits, after a word that says what it is', () => {
    const missed = countries.flatMap((country) => {
      const form = example(country)?.formatNational() ?? '';
      return form.replace(/\D/g, '').length < 7 || mask(`Call me: ${form}`).found.length > 0 ? [] : form;
    });
    expect(missed).toEqual([]);
  });

  test('without such a word it is found of most people', () => {
    // By number of inhabitants the first of their regions.
    for (const country of [
      'CN',
      'IN',
      'US',
      'ID',
      'BR',
      'NG',
      'BD',
      'RU',
      'JP',
      'VN',
      'TR',
      'IR',
      'DE',
      'TH',
      'GB',
      'FR',
      'IT',
      'ZA',
      'KR',
      'ES',
      'UA',
      'PL',
      'MX',
      'CO',
      'NL',
      'SE',
      'CH',
      'AT',
      'BE',
      'CZ',
      'PT',
      'GR',
      'RO',
      'HU',
      'AU',
    ] as const)
      expect(mask(`${example(country)!.formatNational()} ok`).found, country).toEqual(['phone']);
  });

  test.each([
    ['Mein Handy: 0151-23456789.', 'Mein Handy: [phone].'],
    ['Appelez le 06 12 34 56 78 !', 'Appelez le [phone] !'],
    ['اتصل بي ٠٥٠١٢٣٤٥٦٧', 'اتصل بي [phone]'],
    ['电话１３８１２３４５６７８谢谢', '电话[phone]谢谢'],
    ['call (415) 555-2671 after 5', 'call [phone] after 5'],
    ['call me, order 4155552671: 4155552670', 'call me, order 4155552671: 4155552670'],
    ['[phone], 4155552671', '[phone], 4155552671'],
  ])('%s', (text, masked) => expect(mask(text).text).toBe(masked));
});

describe('what a visitor wrote', () => {
  const hide = (text: string): string => mask(text).text;
  const address = 'ann@example.com';

  test.each([
    [{ type: 'comment' }, address, '[email]'],
    [{ type: 'text' }, address, '[email]'],
    [{ type: 'fill-blank' }, { who: address }, { who: '[email]' }],
    [{ type: 'choice' }, { id: 'other', text: address }, { id: 'other', text: '[email]' }],
    [{ type: 'choices' }, ['a', { id: 'other', text: address }], ['a', { id: 'other', text: '[email]' }]],
  ])('of %o it is masked', (question, answer, masked) => {
    expect(maskAnswer({ id: 'q', ...question } as never, answer, hide)).toEqual(masked);
  });

  test.each([
    [{ type: 'text', input: 'email' }, address],
    [{ type: 'contact' }, { email: address }],
    [{ type: 'choice' }, address],
    [{ type: 'comment', mask: false }, address],
    [{ type: 'nps' }, 9],
  ])('of %o it stays', (question, answer) => {
    expect(maskAnswer({ id: 'q', ...question } as never, answer, hide)).toEqual(answer);
  });
});

test('what is masked has nothing left to mask, and what stays is as it was', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ' ',
      'ann@example.com',
      '4111 1111 1111 1111',
      '+49 151 23456789',
      '536-90-4399',
      ', ',
      '12.11.2026',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const masked = mask(text);
        expect(masked.found.length > 0).toBe(masked.text !== text);
        // A piece may come to lie beside another one once what was between is gone, so once more at most.
        const again = mask(mask(masked.text).text);
        expect(mask(again.text)).toEqual({ text: again.text, found: [] });
      },
    ),
  );
});

test('the longest comment takes no time, whatever stands in it', () => {
  for (const unit of ['1', '1 ', '+1', '12-', 'a@', 'a.', 'at (at) ', 'DE89 ', '０']) {
    const start = performance.now();
    mask(unit.repeat(10_000 / unit.length));
    expect(performance.now() - start, unit).toBeLessThan(3000);
  }
});

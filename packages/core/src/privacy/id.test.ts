import { stdnum, type Validator } from 'stdnum';
import { describe, expect, test } from 'vitest';
import * as shapes from './id/index.ts';
import { type IdShape, idsOf } from './id.ts';
import { mask } from './mask.ts';

const known = new Map(Object.entries<IdShape>(shapes));

/** Numbers that stdnum gives as examples, and where it has what checks them. */
const examples: Record<
  Exclude<keyof typeof shapes, keyof typeof others>,
  [country: string, name: string, ...numbers: string[]]
> = {
  ar: ['AR', 'cuit', '20-05536168-2', '20055361682'],
  at: ['AT', 'vnr', '1237 010180'],
  be: ['BE', 'nn', '85.07.30-033 28', '17 07 30 033 84'],
  bg: ['BG', 'egn', '7523169263', '8032056031'],
  br: ['BR', 'cpf', '390.533.447-05', '39053344705'],
  ca: ['CA', 'sin', '123-456-782'],
  ch: ['CH', 'ssn', '756.9217.0769.85'],
  cl: ['CL', 'run', '12.531.909-2', '12531909-2'],
  cn: ['CN', 'ric', '360426199101010071'],
  cz: ['CZ', 'rc', '710319/2745', '7103192745'],
  de: ['DE', 'idnr', '36 574 261 809', '36574261809'],
  dk: ['DK', 'cpr', '211062-5629'],
  ee: ['EE', 'ik', '36805280109'],
  es: ['ES', 'dni', '54362315K', '54362315-K'],
  fi: ['FI', 'hetu', '131052-308T', '131052A308T'],
  fr: ['FR', 'nir', '2 95 10 99 126 111 93', '295109912611193'],
  gb: ['GB', 'nino', 'TJ012345D', 'TJ 01 23 45 D'],
  gr: ['GR', 'amka', '01013099997'],
  hk: ['HK', 'hkid', 'AB987654(3)', 'C5678909'],
  ie: ['IE', 'pps', '6433435F', '6433435IH'],
  india: ['IN', 'aadhaar', '2341 2341 2346', '234123412346'],
  indiaPan: ['IN', 'pan', 'ACUPA7085R'],
  it: ['IT', 'codicefiscale', 'RCCMNL83S18D969H'],
  kr: ['KR', 'rrn', '971013-9019902', '9710139019902'],
  lv: ['LV', 'pvn', '161175-19997'],
  mx: ['MX', 'curp', 'BOXW310820HNERXN09'],
  my: ['MY', 'nric', '770305-02-1234'],
  no: ['NO', 'fodselsnummer', '151086 95088', '15108695088'],
  pk: ['PK', 'cnic', '34201-0891231-8'],
  pl: ['PL', 'pesel', '44051401359'],
  ro: ['RO', 'cnp', '1630615123457'],
  rs: ['RS', 'jmbg', '0101006500006'],
  se: ['SE', 'personnummer', '880320-0016', '8803200016'],
  th: ['TH', 'idnr', '1-2345-45678-78-1'],
  tr: ['TR', 'tckimlik', '17291716060'],
  us: ['US', 'ssn', '536-90-4399'],
  za: ['ZA', 'idnr', '750330 5044 08 9', '7503305044089'],
};

/** Numbers that those who give them out print as examples, of what stdnum does not know. */
const others = {
  jp: ['1234 5678 9018', '1234 5678 9019'],
  ru: ['112-233-445 95', '112-233-445 96'],
  sg: ['S1234567D', 'S1234567E'],
  tw: ['A123456789', 'A123456788'],
};

/** Of these we take more than stdnum does: it knows which codes of places there are, or asks for a sign. */
const looser = ['cl', 'dk', 'fi', 'it', 'kr', 'lv', 'mx', 'my', 'pk', 'se', 'za'];

const reference = (country: string, name: string): Validator =>
  (stdnum as unknown as Record<string, Record<string, Validator>>)[country]![name]!;

describe.each(Object.entries(examples))('%s', (key, [country, name, ...numbers]) => {
  const shape = known.get(key)!;
  const finds = (number: string): boolean => mask(`it is ${number} I think`, [idsOf([shape])]).found.length > 0;
  const checks = reference(country, name);

  test.each(numbers)('%s is found', (number) => {
    expect(checks.validate(number).isValid || looser.includes(key)).toBe(true);
    expect(finds(number)).toBe(true);
  });

  test('with one digit changed it is found where stdnum takes it, and not where it does not', () => {
    const missed: string[] = [];
    const more: string[] = [];
    for (const number of numbers)
      for (const [i, old] of [...number].entries())
        for (const digit of /\d/.test(old) ? '0123456789' : '') {
          const other = number.slice(0, i) + digit + number.slice(i + 1);
          const { isValid } = checks.validate(other);
          if (finds(other) !== isValid) (isValid ? missed : more).push(other);
        }
    expect(missed).toEqual([]);
    if (!looser.includes(key)) expect(more).toEqual([]);
  });
});

test.each(Object.entries(others))('%s: what checks is found, what does not is left', (key, [right, wrong]) => {
  const patterns = [idsOf([known.get(key)!])];
  expect(mask(`it is ${right}, I think`, patterns).text).toBe('it is [id], I think');
  expect(mask(`it is ${wrong}, I think`, patterns).found).toEqual([]);
});

test('the number of an order is none of a person, whatever it adds up to', () => {
  expect(mask('order 39053344705, account 39053344705').text).toBe('order 39053344705, account [id]');
});

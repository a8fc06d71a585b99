import { lexicon, list } from './lexicon.ts';

/** German: what its words alone can tell. */
export const de = lexicon({
  joins: ['und', 'oder', 'sowie', '&', '/', 'und/oder'],
  onePhrase: list(`
    freund oder kollegen, freunden oder kollegen, freundin oder kollegin, freunden und bekannten,
    freunde und bekannte, freunde oder bekannte, zufrieden oder unzufrieden, ja oder nein,
    mehr oder weniger, hin und wieder, ab und zu, nach und nach, und so weiter, oder nicht,
    sowohl als auch, fragen und antworten, produkt oder dienst, waren und dienste,
    leicht oder schwer, einfach oder schwierig, ein oder zwei
  `),
  leading: list(`
    finden sie nicht auch, sind sie nicht auch, meinen sie nicht auch, stimmen sie zu dass,
    wie toll, wie großartig, wie schlecht, wie ärgerlich, wie sehr lieben, sicherlich, bekanntlich,
    wie sie wissen, experten sagen
  `),
  praise: list(`
    ausgezeichneten, besten, großartigen, hervorragenden, herausragenden, innovativen, schnellen, tollen,
    wunderbaren, freundlichen
  `),
  beforePraise: list(`
    unserem, unserer, unseren, unser, unsere, dem, der, den, diesem, dieser
  `),
  loaded: list(`
    preisgekrönt, offensichtlich, selbstverständlich, verschwendung, weltklasse, marktführend, skandal
  `),
  absolutes: list(`
    alle, alles, immer, jeder, jede, jedes, keine, keiner, nie, niemals, niemand, nur, stets
  `),
  noAbsolutes: list(`
    vor allem, alles in allem, jeden tag, jede woche, jeder zeit, nicht nur, immer wieder
  `),
  negations: list(`
    nicht, kein, keine, keinen, keinem, keiner, nie, niemals, niemand, nichts, ohne, weder
  `),
  noNegations: ['oder nicht', 'nicht nur', 'ob oder ob nicht', 'zufrieden oder unzufrieden', 'wenn nicht'],
  negativeWords: list(`
    enttäuscht, schlecht, schwierig, umständlich, unangenehm, unfreundlich, ungenau, unklar, unmöglich, unnötig,
    unzufrieden, unzuverlässig, verwirrend
  `),
  vague: list(`
    bald, gelegentlich, häufig, kürzlich, manchmal, mehrere, meistens, neulich, oft, regelmäßig, selten, viele
  `),
  definite: list(`
    letzten, letzte, vergangenen, heute, gestern, pro, seit, innerhalb, tagen, wochen, monaten, jahren
  `),
  asksHowMuch: ['wie'],
  subordinators: list(`
    dass, weil, wenn, falls, obwohl, während, nachdem, bevor, damit, sofern, welche, welcher
  `),
  hypothetical: [
    'angenommen',
    'stellen sie sich vor',
    'was wäre wenn',
    'wenn sie könnten',
    'würden sie * wenn',
    'würden sie * * wenn',
  ],
  orders: ['erzählen sie', 'beschreiben sie', 'erklären sie', 'sagen sie uns'],
  asking: list(`
    was, warum, wie, wann, wo, wer, welche, welcher, welches
  `),
  constructs: {
    agreement: { asked: ['stimmen sie zu', 'stimmen sie * zu'], labels: ['zu', 'zustimmen', 'stimme'] },
    satisfaction: { asked: ['wie zufrieden'], labels: ['zufrieden', 'unzufrieden'] },
    likelihood: { asked: ['wie wahrscheinlich'], labels: ['wahrscheinlich', 'unwahrscheinlich'] },
    ease: {
      asked: ['wie leicht', 'wie einfach', 'wie schwierig', 'wie schwer'],
      labels: ['leicht', 'einfach', 'schwierig', 'schwer'],
    },
    importance: { asked: ['wie wichtig'], labels: ['wichtig', 'unwichtig'] },
    frequency: { asked: ['wie oft', 'wie häufig'], labels: ['nie', 'selten', 'manchmal', 'oft', 'häufig', 'immer'] },
  },
  poles: [
    ['zufrieden', 'unzufrieden'],
    ['wahrscheinlich', 'unwahrscheinlich'],
  ],
  positive: {
    zufrieden: 2,
    gut: 2,
    leicht: 2,
    einfach: 2,
    wichtig: 2,
    oft: 2,
    immer: 4,
    wahrscheinlich: 2,
    ausgezeichnet: 4,
  },
  negative: {
    unzufrieden: 2,
    schlecht: 2,
    schwierig: 2,
    schwer: 2,
    unwichtig: 2,
    selten: 2,
    nie: 4,
    unwahrscheinlich: 2,
  },
  neutral: ['neutral', 'weder', 'teils', 'mittel', 'manchmal', 'unentschieden'],
  degrees: { etwas: 1, eher: 2, ziemlich: 2, sehr: 3, äußerst: 4, völlig: 4, überhaupt: 4 },
  noAnswer: list(`
    weiß nicht, keine angabe, trifft nicht zu, nicht zutreffend, k a, k. a., entfällt, nicht genutzt
  `),
  otherOptions: list(`
    anderes, andere, anderer, sonstiges, sonstige, etwas anderes, keine davon, keines davon, nichts davon,
    woanders
  `),
  openEnded: list(`
    warum, grund, gründe, wie haben sie von, welcher kanal, welche kanäle, was hat sie
  `),
  sequences: [
    list(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag
  `),
    list(`
    januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember
  `),
    list(`
    nie, selten, gelegentlich, manchmal, oft, meistens, immer
  `),
    ['klein', 'mittel', 'groß'],
    ['morgens', 'mittags', 'nachmittags', 'abends', 'nachts'],
  ],
  below: ['unter', 'weniger als', 'bis zu', 'höchstens', 'jünger als'],
  above: list(`
    über, mehr als, mindestens, älter als, oder mehr, oder älter, und älter, und mehr
  `),
  recommend: ['empfehlen', 'weiterempfehlen', 'empfiehlst', 'empfohlen', 'weiterempfiehlst', 'weiterempfohlen'],
  sensitive: list(`
    einkommen, gehalt, verdienen, religion, glauben, behinderung, krankheit, gesundheit, herkunft, geschlecht,
    schwanger, politisch, partei, wählen, gewerkschaft, sexuelle
  `),
  preferNot: ['keine angabe', 'möchte ich nicht', 'lieber nicht'],
  identifiers: list(`
    e-mail, e-mail-adresse, telefonnummer, handynummer, ihr name, ihren namen, anschrift, geburtsdatum
  `),
  masked: list(`
    ihre e-mail, e-mail-adresse, telefonnummer, handynummer, kartennummer, iban, steuernummer
  `),
  purposes: list(`
    damit wir, um ihnen, um zu, nur für, nur um, gelöscht, datenschutz, einwilligung, antworten können
  `),
});

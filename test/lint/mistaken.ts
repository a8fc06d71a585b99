/** The false alarms that are known: findings in the corpus that its editors need not hear, each with the reason. */
export const mistaken: Readonly<Record<string, string>> = {
  'nps.recommend: jargon': 'Everybody knows a bakery; the list of common words does not.',
  'ces-2.easy: jargon': 'Everybody knows a bakery; the list of common words does not.',
  'use.q6: jargon': 'Skilful is a common word in its British spelling.',
  'seq.ease: rating-without-why': 'It is asked after each task of a test, where somebody watches.',
  'use.q5: vague-quantifier': 'Regular stands against occasional, and no number is meant.',
  'ueq.clear: scale-length': 'Not understandable is the word for a pole, and the scale has two.',
  'pss.q4: absolute': 'All that one has to do is an amount that there is.',
  'ess.meet: double-barrelled': 'Friends, relatives or colleagues are one circle of people.',
  'gss.child: missing-other': 'The question is about these five, and no others.',
  'libqual.library: double-barrelled': 'Home or office means anywhere but here.',
  'census.travel: vague-quantifier': 'The habit itself is asked for.',
  'intentions.q3: vague-quantifier': 'Any part of the business is meant.',
  'pmf.without: hypothetical': 'The method is this question.',
};

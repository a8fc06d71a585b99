import { servqualScores } from '../score/servqual.ts';
import { fill, type SurveyDocument } from '../survey.ts';
import { emptyMoments } from '../tally/moments.ts';
import { addServqual, emptyServqual, type GapForm, mergeServqual, type ServqualTally } from '../tally/servqual.ts';
import type { Instrument } from './instrument.ts';
import { type Answers, numberAt } from './scoring/given.ts';
import { rowsOf } from './scoring/rows-of.ts';

/** What all dimensions have in common. */
const pair = {
  type: 'gap',
  text: 'How far should this be true of an excellent provider, and how far is it true of us?',
  low: 'Not at all',
  high: 'Fully',
  role: 'specific',
} as const;

const survey: SurveyDocument = {
  id: 'servqual-22',
  questions: [
    {
      ...pair,
      id: 'tangibles',
      items: [
        { id: 'equipment', text: 'Equipment is up to date.' },
        { id: 'premises', text: 'The premises are pleasant.' },
        { id: 'staff', text: 'Staff look neat.' },
        { id: 'material', text: 'What there is to read looks good.' },
      ],
    },
    {
      ...pair,
      id: 'reliability',
      items: [
        { id: 'promise', text: 'What was promised is done.' },
        { id: 'follow-through', text: 'Problems are followed up until they are solved.' },
        { id: 'first-time', text: 'The service is right the first time.' },
        { id: 'on-time', text: 'It comes on the agreed day.' },
        { id: 'records', text: 'Bills are correct.' },
      ],
    },
    {
      ...pair,
      id: 'responsiveness',
      items: [
        { id: 'told', text: 'Customers are told when things will happen.' },
        { id: 'prompt', text: 'Customers are served without delay.' },
        { id: 'willing', text: 'Staff like to help.' },
        { id: 'time', text: 'Staff take time for requests.' },
      ],
    },
    {
      ...pair,
      id: 'assurance',
      items: [
        { id: 'confidence', text: 'The way staff act gives confidence.' },
        { id: 'safety', text: 'Customers feel safe when they buy.' },
        { id: 'courtesy', text: 'Staff are polite.' },
        { id: 'knowledge', text: 'Staff know the answers.' },
      ],
    },
    {
      ...pair,
      id: 'empathy',
      items: [
        { id: 'individual', text: 'Customers are treated as individuals.' },
        { id: 'hours', text: 'Opening hours suit customers.' },
        { id: 'personal', text: 'Somebody looks after each customer in person.' },
        { id: 'interest', text: "The customer's interest comes first." },
        { id: 'needs', text: 'Staff understand what a customer needs.' },
      ],
    },
    {
      id: 'weights',
      type: 'constant-sum',
      text: 'How much does each of these matter to you? Split 100 points among them.',
      options: [
        { id: 'tangibles', text: 'How rooms, equipment and staff look' },
        { id: 'reliability', text: 'That promises are kept' },
        { id: 'responsiveness', text: 'That help comes quickly' },
        { id: 'assurance', text: 'That staff are able and polite' },
        { id: 'empathy', text: 'That customers are treated as individuals' },
      ],
      shuffle: true,
      role: 'priority',
    },
  ],
  hidden: ['audience'],
  lint: {
    'no-decision': 'Which dimension to work on is decided with all of them, not question by question.',
  },
};

/** Items by dimension: each question of expectation and perception is one. */
function formOf(document: SurveyDocument): GapForm {
  const pairs = fill(document).questions.filter(({ type }) => type === 'gap');
  return Object.fromEntries(pairs.map(({ id }) => [id, rowsOf(document, id)]));
}

/** Each item, dimension and weight without an answer, so that it has its score, if only one without a value. */
const nobody = (form: GapForm): ServqualTally => ({
  ...addServqual(emptyServqual(), { expectations: {}, perceptions: {} }, { form }),
  weights: Object.fromEntries(Object.keys(form).map((name) => [name, emptyMoments()])),
});

/** SERVQUAL: 22 pairs of expectation and perception in five dimensions, and how much each dimension matters. */
export const servqual22: Instrument<ServqualTally> = {
  survey,
  profile: 'research',
  scoring(document = survey) {
    const form = formOf(document);
    const side = (answers: Answers, name: string): Record<string, number | null> =>
      Object.fromEntries(
        Object.entries(form).flatMap(([dimension, items]) =>
          items.map((item) => [item, numberAt(answers, dimension, item, name)] as const),
        ),
      );
    const weightsIn = (answers: Answers): Record<string, number> =>
      Object.fromEntries(Object.keys(form).map((name) => [name, numberAt(answers, 'weights', name) ?? 0]));
    return {
      counting: {
        empty: emptyServqual,
        add: (tally, answers) => {
          const [expectations, perceptions] = [side(answers, 'expectation'), side(answers, 'perception')];
          return addServqual(tally, { expectations, perceptions, weights: weightsIn(answers) }, { form });
        },
        merge: mergeServqual,
      },
      scores(tally, options) {
        const whole = mergeServqual(nobody(form), tally);
        const { items, dimensions, unweighted, weighted, weights } = servqualScores(whole, options);
        const named = <S>(what: string, scores: Record<string, S>): Record<string, S> =>
          Object.fromEntries(Object.entries(scores).map(([name, score]) => [`${what}:${name}`, score]));
        return {
          gap: unweighted,
          weighted,
          ...named('dimension', dimensions),
          ...named('weight', weights),
          ...named('gap', Object.fromEntries(Object.entries(items).map(([item, { gap }]) => [item, gap]))),
        };
      },
    };
  },
};

import { scorecard } from '../score/scorecard.ts';
import type { SurveyDocument } from '../survey.ts';
import type { Moments } from '../tally/moments.ts';
import type { Instrument } from './instrument.ts';
import { byQuestion, type QuestionTallies } from './scoring/by-question.ts';
import { checklist, ticks } from './scoring/checklist.ts';
import { joined } from './scoring/joined.ts';

/** The three areas, the questions of each, and what an area counts in the total. */
const areas = [
  { name: 'requirements', weight: 3, questions: ['needs', 'strategy'] },
  { name: 'experience', weight: 4, questions: ['co-creation', 'feedback', 'access', 'standards'] },
  { name: 'satisfaction', weight: 3, questions: ['measuring', 'drivers', 'use'] },
] as const;

const band = { type: 'slider', step: 5, unit: '%', low: 'Nothing in place', high: 'A model for others' } as const;

const evidence = {
  type: 'comment',
  text: 'What shows it? Name results, documents or examples.',
  maxLength: 2000,
  decision: 'What the band rests on, and how sure of it one can be.',
} as const;

const survey: SurveyDocument = {
  id: 'excellence-customers',
  questions: [
    {
      id: 'intro',
      type: 'section',
      title: 'Excellence for customers',
      text: 'Say for each question how far it is in place and what shows it. To 30 %: beginnings. To 60 %: in most places. To 80 %: in all places, with results. Above: a model for others.',
    },
    {
      ...band,
      id: 'needs',
      text: 'How far do you know what your customers need, now and later?',
      help: 'N1 Customers are divided into segments, and future ones are among them. N2 For each segment it is known what it needs, from more than one source. N3 Somebody looks at it anew at least every year.',
      decision: 'Where to improve what is known about customers.',
    },
    { ...evidence, id: 'needs-evidence', when: { answer: 'needs', exists: true } },
    {
      ...band,
      id: 'strategy',
      text: 'How far do the needs of customers shape your strategy?',
      help: 'N1 Goals of the strategy name the needs they serve. N2 What a segment needs decides what is offered to it. N3 Leaders can say which need made them change a plan.',
      decision: 'Where plans have to change.',
    },
    { ...evidence, id: 'strategy-evidence', when: { answer: 'strategy', exists: true } },
    {
      ...band,
      id: 'co-creation',
      text: 'How far do customers take part in making what you offer?',
      help: 'N1 Customers try out products and services before they are finished. N2 Their ideas are collected and answered. N3 Some of what is offered began as an idea of a customer.',
      decision: 'Whether to involve customers earlier.',
    },
    { ...evidence, id: 'co-creation-evidence', when: { answer: 'co-creation', exists: true } },
    {
      ...band,
      id: 'feedback',
      text: 'How far is feedback from customers resolved?',
      help: 'N1 Each complaint has an owner, a time limit and an answer. N2 Causes are analysed, not cases alone. N3 Customers hear what has changed.',
      decision: 'What to change in the handling of feedback.',
    },
    { ...evidence, id: 'feedback-evidence', when: { answer: 'feedback', exists: true } },
    {
      ...band,
      id: 'access',
      text: 'How far can customers get help when they need it?',
      help: 'N1 There are several ways to get help, and they lead to the same answer. N2 Help can be had at the times when customers need it. N3 People with disabilities can use it.',
      decision: 'Which channels to open or to mend.',
    },
    { ...evidence, id: 'access-evidence', when: { answer: 'access', exists: true } },
    {
      ...band,
      id: 'standards',
      text: 'How far are there service standards at each touchpoint?',
      help: 'N1 Each touchpoint has a standard for time, for quality and for manners. N2 How easy it is to make contact is measured. N3 It is known how often each standard is met, and what is done if it is not.',
      decision: 'Which standards to set or to raise.',
    },
    { ...evidence, id: 'standards-evidence', when: { answer: 'standards', exists: true } },
    {
      ...band,
      id: 'measuring',
      text: 'How far is the satisfaction of each segment known?',
      help: 'N1 Satisfaction is measured for each segment, in more than one way. N2 Results come with the number of answers and a margin of error. N3 Improvements are traced in the figures.',
      decision: 'What to change in measuring.',
    },
    { ...evidence, id: 'measuring-evidence', when: { answer: 'measuring', exists: true } },
    {
      ...band,
      id: 'drivers',
      text: 'How far do you know what drives satisfaction, now and later?',
      help: 'N1 Drivers were found with data, not by opinion. N2 They are known for each segment. N3 Their change over time is followed.',
      decision: 'Which drivers to work on.',
    },
    { ...evidence, id: 'drivers-evidence', when: { answer: 'drivers', exists: true } },
    {
      ...band,
      id: 'use',
      text: 'How far does what you learn about satisfaction enter your strategy?',
      help: 'N1 Results are on the table when plans are made. N2 Goals for satisfaction have owners. N3 Money follows the results.',
      decision: 'How results reach those who decide.',
    },
    { ...evidence, id: 'use-evidence', when: { answer: 'use', exists: true } },
    {
      id: 'indicators',
      type: 'matrix',
      text: 'Is each of these in place?',
      rows: [
        { id: 'core', text: 'Customers stand at the centre of decisions.' },
        { id: 'channels', text: 'Customers can reach you through different channels.' },
        { id: 'segments', text: 'Customers are divided into segments.' },
        { id: 'requirements', text: 'What they need is written into the strategy.' },
        { id: 'together', text: 'Customers help to shape what is offered.' },
        { id: 'trained', text: 'Those who meet customers are trained for it.' },
        { id: 'tracked', text: 'Issues are followed until something is better.' },
        { id: 'monitored', text: 'Satisfaction is watched through more than one channel.' },
      ],
      options: ticks,
      notApplicable: true,
      decision: 'What to begin with where nothing is there.',
      lint: {
        'matrix-rows': 'A checklist of eight ticks, not eight ratings.',
        'matrix-order': 'A checklist is gone through in its order.',
        'yes-no-run': 'A checklist: what is not there is ticked as no.',
      },
    },
  ],
  confirm: {
    reset: 'Take back all that you have written?',
    submit: 'Submit the assessment? It cannot be changed afterwards.',
  },
  editable: false,
};

/** An assessor's form for what an organisation does for its customers: nine questions with evidence, eight indicators. */
export const excellenceCustomers: Instrument<[Moments, QuestionTallies]> = {
  survey,
  profile: 'assessment',
  scoring(document = survey) {
    const questions = byQuestion(document);
    return joined(checklist(document, 'indicators', 'indicators'), {
      counting: questions.counting,
      scores(tally, options) {
        const scores = questions.scores(tally, options);
        const { score, parts } = scorecard(
          {
            name: 'total',
            parts: areas.map(({ name, weight, questions }) => ({
              name,
              weight,
              parts: questions.map((id) => {
                const mean = scores[`${id}.mean`]?.value ?? null;
                // A judgement by assessors has no interval.
                return { name: id, value: mean === null ? null : mean / 100, interval: null };
              }),
            })),
          },
          options,
        );
        return { total: score, ...Object.fromEntries(parts.map(({ name, score }) => [name, score])), ...scores };
      },
    });
  },
};

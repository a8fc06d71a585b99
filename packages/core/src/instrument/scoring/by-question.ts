import { countingOf, isStatement, scoresOf } from '../../question/index.ts';
import { fill, type Question, type SurveyDocument } from '../../survey.ts';
import type { Counting } from '../../tally/counting.ts';
import type { Scoring } from '../instrument.ts';
import { type Answers, given } from './given.ts';

/** The tally of each question, by its id. */
export type QuestionTallies = Record<string, unknown>;

/** The questions of a document that take an answer. */
export const questionsOf = (document: SurveyDocument): Question[] =>
  fill(document).questions.filter((question) => !isStatement(question));

/** Each question scored by itself: what every instrument has, and most of them nothing else. */
export function byQuestion(document: SurveyDocument): Scoring<QuestionTallies> {
  const all = questionsOf(document).map((question) => ({
    question,
    counting: countingOf(question),
    scores: Object.entries(scoresOf(question)),
  }));
  const each = (tally: (id: string, counting: Counting<unknown, unknown>) => unknown): QuestionTallies =>
    Object.fromEntries(all.map(({ question: { id }, counting }) => [id, tally(id, counting)]));
  const counting: Counting<Answers, QuestionTallies> = {
    empty: () => each((_, { empty }) => empty()),
    add: (tally, answers) =>
      Object.fromEntries(
        all.map(({ question, counting: { add } }) => {
          const answer = given(question, answers);
          return [question.id, answer === undefined ? tally[question.id] : add(tally[question.id], answer)];
        }),
      ),
    merge: (a, b) => each((id, { merge }) => merge(a[id], b[id])),
  };
  return {
    counting,
    scores: (tally, options) =>
      Object.fromEntries(
        all.flatMap(({ question: { id }, scores }) =>
          scores.map(([name, score]) => [`${id}.${name}`, score(tally[id], options)]),
        ),
      ),
  };
}

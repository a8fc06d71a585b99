import { typeOf } from '../../question/index.ts';
import { fill, type SurveyDocument } from '../../survey.ts';

/** What a structured question of a document asks about one by one: the ids of its rows, items or options. */
export function rowsOf(document: SurveyDocument, id: string): string[] {
  const question = fill(document).questions.find((question) => question.id === id);
  return question ? (typeOf(question).parts?.(question) ?? []).map(({ value }) => String(value)) : [];
}

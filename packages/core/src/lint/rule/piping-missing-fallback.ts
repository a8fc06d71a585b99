import { pipesIn } from '../../flow/piping.ts';
import { type Found, type LintRule, ofSurvey } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** "Dear ," */
export const pipingMissingFallback: LintRule = {
  id: 'piping-missing-fallback',
  severity: 'error',
  evidence: 'definition',
  about:
    'A text that takes a name or an answer and does not say what stands there if there is none; braces that take nothing.',
  source: 'it follows from the text: where nothing is known, a hole is left',
  message: ({ name, single }) =>
    single
      ? `“${name}” is no place to fill in, and is shown as it is.`
      : `“${name}” leaves a hole where nothing is known.`,
  remedy: 'Write it as {{attribute.name|fallback}}.',
  check: ofSurvey(({ survey, items }) => [
    ...items.flatMap((item) => look(item.question, item.path, item)),
    ...look(survey.thanks, ['thanks'], undefined),
    ...look(survey.endings, ['endings'], undefined),
  ]),
};

function look(value: unknown, path: Found['path'], item: Subject['items'][number] | undefined): Found[] {
  const holes = pipesIn(value)
    .filter(({ fallback }) => fallback === undefined)
    .map(({ from, name, path: at }) => ({
      item,
      path: [...path, ...at],
      data: { name: `{{${from}.${name}}}`, single: false },
    }));
  // Looked for in what visitors read first: the question, its help, and what is said at the end.
  const texts = ['text', 'help'].flatMap((field) =>
    stringsIn((value as Record<string, unknown> | undefined)?.[field], [...path, field]),
  );
  const braces = texts.flatMap(({ text, path }) =>
    [...text.matchAll(/(?<!\{)\{[A-Za-z][\w.-]{0,60}\}(?!\})/g)].map(([name]) => ({
      item,
      path,
      data: { name, single: true },
    })),
  );
  return [...holes, ...braces];
}

const stringsIn = (value: unknown, path: Found['path']): { text: string; path: Found['path'] }[] =>
  typeof value === 'string'
    ? [{ text: value, path }]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]))
      : [];

import type { KanoQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn } from '../part/given.ts';
import { heads, line, numbers, pointed, worded } from '../part/line.tsx';
import { parts } from '../part/parts.tsx';
import { endsOf } from '../scale.tsx';

/** Kano's pair: the same five answers to a feature that is there and to one that is not; then how much it matters. */
export const Kano: QuestionView<KanoQuestion> = ({ question, ask }) => {
  const { functional, dysfunctional, labels, importance } = question;
  const { kano, kanoImportance, choose, everyLine } = ask.texts;
  const [text, ...ours] = kano;
  const [matters, ...ends] = kanoImportance;
  const answers = ours.map((word, i): [number, string] => [i + 1, say(ask, labels?.[i], word)]);
  const all = worded(answers);
  const given = givenIn(ask);
  const problem = ask.problem.value;
  const of = (id: string, words: string, isOpen = true): Parameters<typeof line>[1] => ({
    id,
    words,
    value: given.get(id),
    choose: (value) => give(ask, id, value),
    open: isOpen && !!problem && !given.has(id),
  });
  return field(
    ask,
    question,
    text,
    parts(ask, 'grid', [
      heads(answers),
      line('list words', of('functional', say(ask, functional, '')), all),
      line('list words', of('dysfunctional', say(ask, dysfunctional, '')), all),
      importance && line('row', of('importance', matters, false), numbers(ask, 1, 9, ends)),
      importance && endsOf(pointed(ask, ends, 1, 9)),
    ]),
    problem === 'missing' ? choose : everyLine,
  );
};

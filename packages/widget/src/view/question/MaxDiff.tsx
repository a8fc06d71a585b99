import { type MaxDiffQuestion, maxDiffSets } from '@earshot/core';
import type { VNode } from 'preact';
import type { QuestionView, StepsAsk } from '../ask.ts';
import { field } from '../field.tsx';
import { read } from '../part/given.ts';
import { parts } from '../part/parts.tsx';

interface Picked {
  shown: string[];
  best?: string | undefined;
  worst?: string | undefined;
}

/** Sets of a few items, of which one is picked as the best and another as the worst. */
export const MaxDiff: QuestionView<MaxDiffQuestion> = ({ question, ask }) => {
  const [text, best, worst] = ask.texts.maxdiff;
  const words = new Map(question.items.map((item) => read(ask, item)));
  // Items that an earlier answer has taken away leave too few for a set.
  // What decides every order that is mixed: the response's id.
  const [{ seed = '' }] = (ask as StepsAsk).own;
  const sets = maxDiffSets(question, `${seed} ${(question as { id?: string }).id}`);
  const draft = ask.draft.value;
  const picked = Array.isArray(draft) ? (draft as Picked[]) : [];
  const inSet = (shown: string[]): Picked => picked.find((one) => `${one.shown}` === `${shown}`) ?? { shown };
  const pick = (shown: string[], what: 'best' | 'worst', item: string): void => {
    const other = what === 'best' ? 'worst' : 'best';
    const { [other]: before } = inSet(shown);
    // Nothing is both.
    const next: Picked = { shown, [what]: item, ...(before !== undefined && before !== item && { [other]: before }) };
    ask.choose(sets.flatMap((set) => (set === shown ? [next] : picked.filter((one) => `${one.shown}` === `${set}`))));
  };
  const { choose, bothPicks } = ask.texts;
  return field(
    ask,
    question,
    text,
    parts(
      ask,
      'sets',
      sets.map((shown, i) => {
        const { best: first, worst: last } = inSet(shown);
        const radio = (what: 'best' | 'worst', item: string, j: number): VNode => (
          <td>
            <label part="option">
              <input
                type="radio"
                name={`${what}${i}`}
                aria-labelledby={`${what}${i} s${i}-${j}`}
                checked={(what === 'best' ? first : last) === item}
                onChange={() => pick(shown, what, item)}
              />
            </label>
          </td>
        );
        return (
          <table key={`${shown}`}>
            <caption>{sets.length > 1 && ask.texts.set(i + 1, sets.length)}</caption>
            <thead>
              <tr>
                <th scope="col" id={`best${i}`}>
                  {best}
                </th>
                <td />
                <th scope="col" id={`worst${i}`}>
                  {worst}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((item, j) => (
                <tr key={item}>
                  {radio('best', item, j)}
                  <th scope="row" id={`s${i}-${j}`}>
                    {words.get(item)}
                  </th>
                  {radio('worst', item, j)}
                </tr>
              ))}
            </tbody>
          </table>
        );
      }),
    ),
    ask.problem.value === 'missing' ? choose : bothPicks(best, worst),
  );
};

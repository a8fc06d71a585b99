import type { RankingQuestion } from '@earshot/core';
import type { VNode } from 'preact';
import type { QuestionView } from '../ask.ts';
import { field } from '../field.tsx';
import { icon } from '../icon.tsx';
import { read } from '../part/given.ts';
import { parts } from '../part/parts.tsx';

/**
 * Options in the order of preference. The first that is ticked is the best, the next the second; what has a place moves
 * by two buttons. Nothing has to be dragged, and the order in which the options came is nobody's answer.
 */
export const Ranking: QuestionView<RankingQuestion> = ({ question, ask }) => {
  const { options, top = options.length } = question;
  const { choose, amount, up, down, placed } = ask.texts;
  const most = Math.min(top, options.length);
  const draft = ask.draft.value;
  const order = Array.isArray(draft) ? (draft as string[]) : [];
  const all = new Map(options.map((option) => read(ask, option)));
  const rest = [...all.keys()].filter((id) => !order.includes(id));

  /** Puts an order in, with the focus where it was, and says where the option is now. */
  const put = (next: string[], id: string, { currentTarget: control }: { currentTarget: HTMLElement }): void => {
    ask.choose(next.length > 0 ? next : undefined);
    const place = next.indexOf(id) + 1;
    const said = control.closest('fieldset')!.querySelector('[role=status]')!;
    said.textContent = place > 0 ? placed(all.get(id)!, place, most) : '';
    // What is drawn in another place has lost the focus; it is drawn before this, and the next key comes after it.
    queueMicrotask(() => control.focus());
  };
  const toggle = (id: string): string[] => {
    if (order.includes(id)) return order.filter((one) => one !== id);
    // The last one of all has only one place left.
    return rest.length === 2 && most === options.length
      ? [...order, id, ...rest.filter((one) => one !== id)]
      : [...order, id];
  };
  const moved = (id: string, by: number): string[] => {
    const from = order.indexOf(id);
    const next = order.filter((one) => one !== id);
    next.splice(Math.min(Math.max(0, from + by), next.length), 0, id);
    return next;
  };
  const button = (id: string, by: number, name: string, path: string): VNode => {
    const to = order.indexOf(id) + by;
    return (
      <button
        type="button"
        aria-label={name}
        aria-disabled={to < 0 || to >= order.length}
        onClick={(event) => put(moved(id, by), id, event)}
      >
        {icon(path)}
      </button>
    );
  };

  return field(
    ask,
    question,
    ask.texts.ranking,
    parts(ask, 'ranks', [
      <ol key="all">
        {[...order, ...rest].map((id) => {
          const place = order.indexOf(id) + 1;
          const words = all.get(id)!;
          return (
            <li key={id}>
              <label part="option">
                <input
                  type="checkbox"
                  aria-label={place > 0 ? placed(words, place, most) : words}
                  checked={place > 0}
                  onChange={(event) => put(toggle(id), id, event)}
                />
                <b aria-hidden="true">{place > 0 && place}</b>
                <span>{words}</span>
              </label>
              {place > 0 && button(id, -1, up(words), 'M6 15l6-6 6 6')}
              {place > 0 && button(id, 1, down(words), 'M6 9l6 6 6-6')}
            </li>
          );
        })}
      </ol>,
      <p key="said" role="status" class="said" />,
    ]),
    ask.problem.value === 'missing' ? choose : amount(most, most),
  );
};

import type { GapQuestion, Text } from '@earshot/core';
import type { VNode } from 'preact';
import { type Ask, type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn, read } from '../part/given.ts';
import { endsIn, line, numbers, pointed } from '../part/line.tsx';
import { parts } from '../part/parts.tsx';
import type { Radio } from '../radios.tsx';
import { endsOf } from '../scale.tsx';

type Sides = Record<string, unknown>;

/** How it should be and how it is, item by item; if asked, how much it matters, too. */
export const Gap: QuestionView<GapQuestion> = ({ question, ask }) => {
  const { items, points = 7 } = question;
  const [text, ...ends] = ask.texts.gap;
  const own = endsIn(ask, question, ends);
  const all = numbers(ask, 1, points, own);
  const given = givenIn<Sides>(ask);
  return field(
    ask,
    question,
    text,
    parts(ask, 'grid', [
      endsOf(pointed(ask, own, 1, points)),
      items
        ? items.map((item, i) => {
            const [id, words] = read(ask, item);
            const said = new Map(Object.entries(given.get(id) ?? {}));
            return (
              <div class="item" key={id}>
                <h3 id={`i${i}`}>{words}</h3>
                {sides(ask, question, all, `i${i}`, said, (side, value) =>
                  give(ask, id, Object.fromEntries(said.set(side, value))),
                )}
              </div>
            );
          })
        : sides(ask, question, all, '', givenIn(ask), (side, value) => give(ask, side, value)),
    ]),
  );
};

/** The lines of one item. */
function sides(
  ask: Ask,
  { expectation, perception, importance }: GapQuestion,
  all: Radio[],
  under: string,
  said: ReadonlyMap<string, unknown>,
  choose: (side: string, value: unknown) => void,
): VNode[] {
  const [expected, perceived, matters] = ask.texts.gapSides;
  const asked: [side: string, own: Text | undefined, ours: string][] = [
    ['expectation', expectation, expected],
    ['perception', perception, perceived],
  ];
  if (importance) asked.push(['importance', importance === true ? undefined : importance, matters]);
  return asked.map(([side, own, ours]) =>
    line(
      'row',
      {
        id: `${side}${under}`,
        words: say(ask, own, ours),
        under,
        value: said.get(side),
        choose: (value) => choose(side, value),
      },
      all,
    ),
  );
}

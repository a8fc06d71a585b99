import type { FillBlankQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';
import { give, givenIn } from '../part/given.ts';
import { parts } from '../part/parts.tsx';

/** A sentence with lines to write on where its blanks are. One that comes twice is filled once, and read the second time. */
export const FillBlank: QuestionView<FillBlankQuestion> = ({ question, ask }) => {
  const { sentence, blanks } = question;
  const given = givenIn<string>(ask);
  const filled = new Set<string>();
  const pieces = say(ask, sentence, '').split(/\[([\w-]{1,64})\]/);
  const control = pieces.map((piece, i) => {
    // What stood in brackets is every second piece.
    const place = i % 2 ? blanks.indexOf(piece) + 1 : 0;
    if (!place) return i % 2 ? `[${piece}]` : piece;
    if (filled.has(piece)) return <span key={i}>{given.get(piece) ?? '…'}</span>;
    filled.add(piece);
    return (
      <input
        part="field"
        key={i}
        aria-label={ask.texts.blank(place, blanks.length)}
        aria-describedby="e"
        autocomplete="off"
        dir="auto"
        maxLength={200}
        size={12}
        defaultValue={given.get(piece)}
        onInput={({ currentTarget: { value } }) => give(ask, piece, value.trim() ? value : undefined)}
      />
    );
  });
  return field(ask, question, ask.texts.fillBlank, parts(ask, 'cloze', <p>{control}</p>), ask.texts.write);
};

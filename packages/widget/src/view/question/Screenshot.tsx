import type { ScreenshotQuestion } from '@earshot/core';
import type { VNode } from 'preact';
import { type Ask, labelled, type QuestionView } from '../ask.ts';
import { field } from '../field.tsx';
import { boxes, focusOn } from '../screenshot/boxes.tsx';
import { type Editor, editorOf } from '../screenshot/editor.ts';
import { canCapture, captured, fileIn, opened } from '../screenshot/source.ts';

/**
 * A picture of what the visitor sees: taken, chosen, pasted or dropped; then what is private is hidden under black boxes.
 * Until it is sent nothing of it leaves the page, and what was below a box never does.
 */
export const Screenshot: QuestionView<ScreenshotQuestion> = ({ question, ask }) => {
  const { texts } = ask;
  const { shots } = texts;
  const editor = editorOf(ask, question);
  // A reason for no answer, or a sitting that begins anew, takes the picture back.
  const given = typeof ask.draft.value === 'string';
  const picture = given ? editor.picture.value : undefined;
  const [words, trouble] = editor.said.value;

  return field(
    ask,
    question,
    texts.screenshot,
    <fieldset
      {...labelled(ask, true)}
      class="shots"
      ref={editor.attach}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(editor, event.currentTarget, async () => opened(fileIn(event.dataTransfer)));
      }}
      // The key opens the list of files; it is not meant to go on.
      onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
    >
      {picture && (
        <p>
          <span id="how">{shots.how}</span> <span id="keys">{shots.keys}</span>
        </p>
      )}
      {picture && canvas(ask, editor, picture)}
      <div class="tools">
        {picture ? tools(ask, editor) : takeOne(ask, editor)}
        {file(ask, editor, given)}
      </div>
      {!picture && <p id="bring">{shots.bring}</p>}
      <p role="status" class={trouble ? 'value' : ''}>
        {words}
      </p>
    </fieldset>,
    given ? shots.wait : shots.missing,
  );
};

/** What there is while there is no picture. */
const takeOne = (ask: Ask, editor: Editor): VNode | false =>
  canCapture() && (
    <button
      type="button"
      onClick={({ currentTarget: button }) => take(editor, button, () => captured(button.closest('section')!))}
    >
      {ask.texts.shots.take}
    </button>
  );

/** A file of the visitor's. It is there all the time, for there has to be something that can be put in. */
const file = ({ texts: { shots } }: Ask, editor: Editor, given: boolean): VNode => (
  <label>
    <input
      type="file"
      accept="image/*"
      aria-label={given ? shots.other : shots.open}
      onChange={({ currentTarget: input }) => {
        const [chosen] = input.files!;
        if (chosen) take(editor, input, () => opened(chosen));
        // So that the same file can be chosen once more.
        input.value = '';
      }}
    />
    {given ? shots.other : shots.open}
  </label>
);

/** What can be done with it. All of it is there all the time: what comes or goes would move the picture under the hand. */
const tools = ({ texts: { shots } }: Ask, editor: Editor): VNode[] => {
  const last = editor.areas.value.length - 1;
  const picked = editor.picked.value;
  const tool = (words: string, can: boolean, act: () => number): VNode => (
    <button
      type="button"
      key={words}
      aria-disabled={!can}
      onClick={({ currentTarget }) => can && focusOn(currentTarget, act())}
    >
      {words}
    </button>
  );
  /** After which the focus goes to the first control. */
  const first = (act: () => void) => (): number => {
    act();
    return -1;
  };
  return [
    tool(shots.hide, true, () => editor.hide()),
    tool(
      shots.show,
      last >= 0,
      first(() => editor.show(picked < 0 ? last : picked)),
    ),
    tool(shots.undo, editor.canUndo(), first(editor.undo)),
    tool(shots.remove, true, first(editor.remove)),
  ];
};

/** The picture with what is hidden on it. Its measures are told to the style sheet, since the page may forbid style attributes. */
const canvas = (ask: Ask, editor: Editor, picture: HTMLCanvasElement): VNode => (
  <div class="shot" key={picture}>
    <canvas role="img" aria-label={ask.texts.shots.preview} ref={shownBy(picture)} />
    {boxes(ask, editor, picture)}
  </div>
);

const painters = new WeakMap<HTMLCanvasElement, (canvas: HTMLCanvasElement | null) => void>();

/** The ref of a canvas that shows a picture: the same function for the same picture, so that it is painted once. */
function shownBy(picture: HTMLCanvasElement): (canvas: HTMLCanvasElement | null) => void {
  const paint = (canvas: HTMLCanvasElement | null): void => {
    if (!canvas) return;
    const { width, height } = picture;
    Object.assign(canvas, { width, height });
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    const { style } = canvas.parentElement!;
    style.setProperty('--ratio', `${width / height}`);
    style.setProperty('--wide', `${width}px`);
  };
  const known = painters.get(picture) ?? paint;
  painters.set(picture, known);
  return known;
}

/** Takes a picture, and leads who was at it to what can be done with it. */
async function take(editor: Editor, at: Element, bring: () => Promise<HTMLCanvasElement>): Promise<void> {
  const all = at.closest('fieldset')!;
  const { activeElement } = all.getRootNode() as ShadowRoot;
  await editor.take(bring);
  if (editor.picture.value && all.contains(activeElement)) focusOn(all, -1);
}

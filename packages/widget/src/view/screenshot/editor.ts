import type { ScreenshotQuestion } from '@earshot/core';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ScreenshotTexts } from '../../text/texts.ts';
import type { Ask } from '../ask.ts';
import { type Area, middle } from './area.ts';
import { encode, isFaithful } from './encode.ts';
import { fileIn, type NoPicture, opened, read } from './source.ts';

/** A picture on its way to be an answer, and what is hidden of it. */
export interface Editor {
  readonly picture: ReadonlySignal<HTMLCanvasElement | undefined>;
  readonly areas: ReadonlySignal<readonly Area[]>;
  /** Which box is at work; -1 for none. */
  readonly picked: ReadonlySignal<number>;
  /** What is to be read and heard now, and whether it tells of something that went wrong. */
  readonly said: ReadonlySignal<readonly [words: string, trouble?: boolean]>;
  /** Brings a picture in place of the one that is there. Never rejects: what went wrong is said. */
  take(bring: () => Promise<HTMLCanvasElement>): Promise<void>;
  pick(place: number): void;
  say(what: keyof Says): void;
  /** Hides a box of the picture, by itself one in the middle. All changes of one `run` are undone at once. @returns its place. */
  hide(area?: Area, run?: string): number;
  /** Puts another box in the place of one. */
  change(place: number, area: Area, run: string): void;
  show(place: number): void;
  /** Takes back the last change. */
  undo(): void;
  canUndo(): boolean;
  remove(): void;
  /** The ref of what it is drawn into: takes up what was answered before, and what is pasted meanwhile. */
  attach: (area: HTMLElement | null) => void;
}

type Says = ScreenshotTexts['shots'];

/** How many characters all pictures of a response may have together: no more than a collector has to take. */
const most = 180_000;

/** How long it waits for the next change before the picture is written, in milliseconds. */
const pause = 150;

/** While it is not written yet: something that is put in, and no answer. So nobody goes on with what was hidden too late. */
const unwritten = '';

const editors = new WeakMap<object, Map<string, Editor>>();

/** The editor of a question: the same one whenever the visitor comes back to it. */
export function editorOf(ask: Ask, question: ScreenshotQuestion): Editor {
  const { id = '' } = question;
  const all = editors.get(ask.draft) ?? new Map<string, Editor>();
  editors.set(ask.draft, all);
  const editor = all.get(id) ?? createEditor(ask, question);
  all.set(id, editor);
  return editor;
}

function createEditor(ask: Ask, { id, type, maxLength = most }: ScreenshotQuestion): Editor {
  const several = ask.survey.questions.filter((question) => question.type === type).length;
  const room = Math.min(maxLength, Math.floor(most / several));
  const picture = signal<HTMLCanvasElement | undefined>();
  const areas = signal<readonly Area[]>([]);
  const picked = signal(-1);
  const said = signal<readonly [string, boolean?]>(['']);
  let past: (readonly Area[])[] = [];
  /** What the last change belonged to. */
  let running = '';
  /** Which writing is under way: an earlier one is of no use any more. */
  let writing = 0;
  let timer: ReturnType<typeof setTimeout>;
  let busy = false;
  let detach = (): void => {};

  const { shots } = ask.texts;
  const say = (what: keyof Says): void => {
    said.value = [shots[what] as string];
  };
  /** The visitor may have gone back meanwhile, and an answer belongs to its own question. */
  const put = (answer: string | undefined): void => {
    if (ask.question.value?.id === id) ask.choose(answer);
  };

  function empty(): void {
    writing++;
    clearTimeout(timer);
    picture.value = undefined;
    areas.value = past = [];
    picked.value = -1;
    put(undefined);
  }

  async function write(): Promise<boolean> {
    const mine = ++writing;
    const late = (): boolean => mine !== writing;
    const text = await encode(picture.value!, areas.value, room, late);
    if (late()) return false;
    if (!text) throw 'tooLarge' satisfies NoPicture;
    put(text);
    return true;
  }

  const fail = (problem: unknown): void => {
    said.value = [shots[problem as NoPicture] ?? shots.unreadable, true];
  };

  function rewrite(): void {
    writing++;
    put(unwritten);
    clearTimeout(timer);
    timer = setTimeout(() => write().catch(fail), pause);
  }

  function alter(next: readonly Area[], run: string): void {
    if (!run || run !== running) past.push(areas.value);
    running = run;
    areas.value = next;
    rewrite();
  }

  async function bring(from: () => Promise<HTMLCanvasElement>): Promise<void> {
    const found = await from();
    if (!isFaithful()) throw 'guarded' satisfies NoPicture;
    empty();
    picture.value = found;
    put(unwritten);
    if (await write()) say('added');
  }

  async function take(from: () => Promise<HTMLCanvasElement>): Promise<void> {
    if (busy) return;
    busy = true;
    said.value = [''];
    await bring(from).catch(fail);
    busy = false;
  }

  function resume(): void {
    const draft = ask.draft.value;
    if (typeof draft !== 'string') return;
    // Written down after the drawing, which is under way.
    if (!picture.value)
      read(draft).then((found) => {
        picture.value ??= found;
      }, fail);
    else if (draft === unwritten) setTimeout(rewrite);
  }

  return {
    picture,
    areas,
    picked,
    said,
    say,
    take,
    pick(place) {
      picked.value = place;
      running = '';
    },
    hide(area = middle(picture.value!), run = '') {
      alter([...areas.value, area], run);
      // What is being drawn stays where it is: words that come would move it.
      if (!run) say('hidden');
      picked.value = areas.value.length - 1;
      return picked.value;
    },
    change(place, area, run) {
      alter(
        areas.value.map((one, i) => (i === place ? area : one)),
        run,
      );
    },
    show(place) {
      alter(
        areas.value.filter((_, i) => i !== place),
        '',
      );
      picked.value = -1;
      say('shown');
    },
    undo() {
      const before = past.pop();
      if (!before) return;
      running = '';
      picked.value = -1;
      areas.value = before;
      rewrite();
      say('undone');
    },
    canUndo: () => past.length > 0,
    remove() {
      empty();
      say('removed');
    },
    attach(area) {
      detach();
      if (!area) return;
      const onPaste = (event: ClipboardEvent): void => {
        const [target] = event.composedPath();
        // What is pasted elsewhere on the page is not meant for us, nor what the page has taken.
        const inside = area.contains(target as Node);
        if (event.defaultPrevented || !(inside || target === document.body)) return;
        const { clipboardData } = event;
        if (inside || clipboardData?.files.length) take(async () => opened(fileIn(clipboardData)));
      };
      document.addEventListener('paste', onPaste);
      detach = () => document.removeEventListener('paste', onPaste);
      resume();
    },
  };
}

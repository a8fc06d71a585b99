import type { VNode } from 'preact';
import type { Ask } from '../ask.ts';
import { type Area, between, moved, type Point, resized } from './area.ts';
import type { Editor } from './editor.ts';

/** How far a pointer moves before that is more than a tap, in pixels of the screen. */
const slip = 6;

/** What a pointer is at. */
interface Stroke {
  pointer: number;
  from: Point;
  /** Where on the screen it went down. */
  down: Point;
  /** The box that it went down on; -1 for none. */
  place: number;
  area: Area | undefined;
  /** The box that it draws or moves, once it has gone further than a tap. */
  at: number;
  /** What belongs together when it is undone. */
  run: string;
}

const strokes = new WeakMap<Editor, Stroke>();
/** A corner that was tapped, and waits for the opposite one. */
const corners = new WeakMap<Editor, Point>();
let runs = 0;

/**
 * What is hidden, above the picture. A box is drawn by dragging, or by tapping two of its corners; one that is there is
 * moved by dragging. Each of them is a control in two dimensions, for which there is no role: a slider is the one whose
 * arrows every screen reader leaves to the page, and whose value it reads when that changes.
 */
export function boxes(ask: Ask, editor: Editor, size: { width: number; height: number }): VNode {
  const areas = editor.areas.value;
  const { box, at } = ask.texts.shots;
  const percent = (value: number, of: number): number => Math.round((100 * value) / of);

  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect();
    return { x: ((clientX - left) * size.width) / width, y: ((clientY - top) * size.height) / height };
  };
  const rects = (svg: EventTarget | null): SVGRectElement[] => [...(svg as Element).querySelectorAll('rect')];

  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || strokes.has(editor)) return;
    const svg = event.currentTarget as SVGSVGElement;
    const place = rects(svg).indexOf(event.target as SVGRectElement);
    svg.setPointerCapture(event.pointerId);
    const down = { x: event.clientX, y: event.clientY };
    const stroke = { pointer: event.pointerId, from: pointOf(event), down, place, area: areas[place], at: -1 };
    strokes.set(editor, { ...stroke, run: `stroke ${++runs}` });
  };
  const onPointerMove = (event: PointerEvent): void => {
    const stroke = strokes.get(editor);
    if (stroke?.pointer !== event.pointerId) return;
    const { from, down, place, area, run } = stroke;
    if (stroke.at < 0 && Math.hypot(event.clientX - down.x, event.clientY - down.y) < slip) return;
    const to = pointOf(event);
    const next = area ? moved(area, to.x - from.x, to.y - from.y, size) : between(from, to, size);
    corners.delete(editor);
    if (stroke.at < 0) stroke.at = area ? place : editor.hide(next, run);
    editor.change(stroke.at, next, run);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const stroke = strokes.get(editor);
    if (stroke?.pointer !== event.pointerId) return;
    strokes.delete(editor);
    const { currentTarget } = event;
    const { from, place, run } = stroke;
    let to = stroke.at < 0 ? place : stroke.at;
    const corner = corners.get(editor);
    if (to < 0 && corner) to = editor.hide(between(corner, from, size), run);
    if (to >= 0) {
      corners.delete(editor);
      if (to !== place) editor.say('hidden');
    } else {
      corners.set(editor, from);
      editor.say('corner');
    }
    focusOn(currentTarget as Element, to);
  };
  const onPointerCancel = (event: PointerEvent): void => {
    const stroke = strokes.get(editor);
    if (stroke?.pointer !== event.pointerId) return;
    strokes.delete(editor);
    if (stroke.at >= 0) editor.undo();
  };

  const onKeyDown = (event: KeyboardEvent, place: number): void => {
    const { key, shiftKey } = event;
    const step = Math.max(size.width, size.height) / 100;
    const [x, y] = steps[key] ?? [0, 0];
    if (x || y) {
      const change = shiftKey ? resized : moved;
      editor.change(place, change(areas[place]!, x * step, y * step, size), `key ${place} ${shiftKey}`);
    } else if (key === 'Delete' || key === 'Backspace') {
      const svg = (event.currentTarget as Element).closest('svg')!;
      editor.show(place);
      focusOn(svg, Math.min(place, editor.areas.value.length - 1));
    } else return;
    // The page does not scroll meanwhile, and the prompt's own keys are not meant.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture below it has a name, and so has each box.
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerCancel}
    >
      {areas.map(({ x, y, width, height }, i) => (
        <rect
          // A box is told from another by its place alone.
          key={String(i)}
          x={x}
          y={y}
          width={width}
          height={height}
          // As an attribute it is written small: in a drawing its case counts.
          tabindex={0}
          role="slider"
          class={editor.picked.value === i ? 'picked' : ''}
          aria-label={box(i + 1, areas.length)}
          aria-describedby="how keys"
          aria-valuenow={percent(x, size.width)}
          aria-valuetext={at(
            percent(x, size.width),
            percent(y, size.height),
            percent(width, size.width),
            percent(height, size.height),
          )}
          onFocus={() => editor.pick(i)}
          onKeyDown={(event) => onKeyDown(event, i)}
        />
      ))}
    </svg>
  );
}

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the focus to a box once it is drawn; where there is none, to the first control. */
export function focusOn(inside: Element, place: number): void {
  const all = inside.closest('fieldset');
  setTimeout(() => (all?.querySelectorAll('rect')[place] ?? all?.querySelector<HTMLElement>('button,input'))?.focus());
}

/** What is hidden of a picture: a box, in the picture's own pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How large the picture is. */
export type Size = Pick<Area, 'width' | 'height'>;

export type Point = Pick<Area, 'x' | 'y'>;

/** The smallest side of a box: what is smaller is found by nobody again. */
const least = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The box with two points for its opposite corners, inside the picture. */
export function between(a: Point, b: Point, size: Size): Area {
  const [left, right] = [a.x, b.x].map((x) => clamp(x, 0, size.width)).sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [a.y, b.y].map((y) => clamp(y, 0, size.height)).sort((a, b) => a - b) as [number, number];
  return within({ x: left, y: top, width: right - left, height: bottom - top }, size);
}

/** The box elsewhere; at an edge it stops. */
export const moved = (area: Area, x: number, y: number, size: Size): Area =>
  within({ ...area, x: area.x + x, y: area.y + y }, size);

/** The box with its end elsewhere: larger, or smaller. */
export const resized = (area: Area, x: number, y: number, size: Size): Area => ({
  ...area,
  width: clamp(area.width + x, Math.min(least, size.width), size.width - area.x),
  height: clamp(area.height + y, Math.min(least, size.height), size.height - area.y),
});

/** A box in the middle, for whoever has no pointer. */
export const middle = (size: Size): Area => ({
  x: size.width * 0.3,
  y: size.height * 0.4,
  width: size.width * 0.4,
  height: size.height * 0.2,
});

function within(area: Area, size: Size): Area {
  const width = clamp(area.width, Math.min(least, size.width), size.width);
  const height = clamp(area.height, Math.min(least, size.height), size.height);
  return { x: clamp(area.x, 0, size.width - width), y: clamp(area.y, 0, size.height - height), width, height };
}

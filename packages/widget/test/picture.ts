// Pictures as visitors bring them, and what is on the ones that travel.

/** A PNG file: white, or as it is painted. */
export async function drawn(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void = () => {},
  type = 'image/png',
): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  paint(context as unknown as CanvasRenderingContext2D);
  return new File([await canvas.convertToBlob({ type })], 'picture', { type });
}

/** Something that no encoder makes small. */
export function noise(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const data = context.createImageData(width, height);
  let state = 1;
  for (const i of data.data.keys()) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    data.data[i] = i % 4 === 3 ? 255 : state >> 16;
  }
  context.putImageData(data, 0, 0);
}

/** The size of a picture in a data URL, and how bright it is at a point, 0…255. */
export async function seen(
  text: unknown,
): Promise<{ width: number; height: number; bright: (x: number, y: number) => number }> {
  const bitmap = await createImageBitmap(await (await fetch(text as string)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return { width, height, bright: (x, y) => context.getImageData(x, y, 1, 1).data[1]! };
}

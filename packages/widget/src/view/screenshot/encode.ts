import type { Area } from './area.ts';

/** The widest that a picture is kept, and the most pixels: a page's words can be read, and no more is sent than that. */
const widest = 1600;
const pixels = widest * widest;

/** From fine to coarse. Below that, a smaller picture is easier to read than a coarser one. */
const qualities = [0.8, 0.6, 0.4];

/** What a picture is made of. */
export type Source = ImageBitmap | HTMLVideoElement;

const canvasOf = (width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] => {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  // What is transparent would be black in a JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return [canvas, context];
};

/** A picture as it is kept in memory: no larger than it is sent, and nothing of its file but what can be seen. */
export function scaled(source: Source | HTMLCanvasElement, width: number, height: number): HTMLCanvasElement {
  const scale = Math.min(1, widest / width, Math.sqrt(pixels / (width * height)));
  const [canvas, context] = canvasOf(width * scale, height * scale);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * The picture as a data URL of at most so many characters, what is hidden in black: the boxes are drawn into it before it
 * is written, so nothing of what was below them is in the file.
 *
 * @param late whether the result is of no use any more.
 * @returns undefined if it is late, or does not fit however coarse it is.
 */
export async function encode(
  picture: HTMLCanvasElement,
  areas: readonly Area[],
  most: number,
  late: () => boolean,
): Promise<string | undefined> {
  let scale = 1;
  for (let tries = 0; tries < 8; tries++) {
    const canvas = blackened(picture, areas, scale);
    let length = 0;
    for (const quality of qualities) {
      const text = await written(canvas, quality);
      if (late()) return undefined;
      ({ length } = text);
      if (length <= most) return text;
    }
    scale *= 0.95 * Math.sqrt(most / length);
  }
  return undefined;
}

function blackened(picture: HTMLCanvasElement, areas: readonly Area[], scale: number): HTMLCanvasElement {
  const [canvas, context] = canvasOf(picture.width * scale, picture.height * scale);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  // Rounded outwards: a pixel that is hidden in part is hidden.
  for (const { x, y, width, height } of areas) {
    const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
    context.fillRect(left, top, Math.ceil((x + width) * scale) - left, Math.ceil((y + height) * scale) - top);
  }
  return canvas;
}

async function written(canvas: HTMLCanvasElement, quality: number): Promise<string> {
  const blobOf = (type: string): Promise<Blob | null> => new Promise((done) => canvas.toBlob(done, type, quality));
  let blob = await blobOf('image/webp');
  // An engine that cannot write it gives a PNG, which is many times as large.
  if (blob?.type !== 'image/webp') blob = await blobOf('image/jpeg');
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = fail;
    reader.readAsDataURL(blob!);
  });
}

/** Whether a canvas gives back what was drawn on it: some browsers keep that from pages, so that they cannot tell visitors apart. */
export function isFaithful(): boolean {
  const [, context] = canvasOf(8, 1);
  context.fillStyle = '#000';
  context.fillRect(0, 0, 4, 1);
  const { data } = context.getImageData(0, 0, 8, 1);
  return data.every((value, i) => Math.abs(value - (i % 4 === 3 || i >= 16 ? 255 : 0)) < 16);
}

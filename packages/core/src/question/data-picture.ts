/** A picture that stands in a text, as a data URL. */
export interface DataPicture {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** In pixels. */
  width: number;
  height: number;
}

// The first bytes of a file tell what it is, whatever its name says: 89 50 4E 47 …, FF D8 FF, and RIFF….WEBP.
// No SVG: that is a document, which may hold more than can be seen.
const picture =
  /^data:(image\/(?:png(?=;base64,iVBORw0KGgo)|jpeg(?=;base64,\/9j\/)|webp(?=;base64,UklGR[g-v][A-Za-z\d+/]{5}XRUJQ)));base64,[A-Za-z\d+/]*={0,2}$/;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The picture that a text is: PNG, JPEG or WebP in base64, and nothing besides. Undefined if it is none, or one whose
 * size cannot be told.
 *
 * @example
 * pictureIn('data:image/webp;base64,UklGRiQAAABXRUJQVlA4…') // { type: 'image/webp', width: 640, height: 480 }
 */
export function pictureIn(text: unknown): DataPicture | undefined {
  if (typeof text !== 'string') return undefined;
  const type = picture.exec(text)?.[1] as DataPicture['type'] | undefined;
  const start = text.indexOf(',') + 1;
  if (!type || (text.length - start) % 4) return undefined;
  /** One byte of the file, read where it stands: to look at a few, a whole picture need not be decoded. */
  const byte = (at: number): number => {
    const place = start + Math.floor(at / 3) * 4 + (at % 3);
    const shift = 2 * ((at % 3) + 1);
    return ((digit(place) << shift) | (digit(place + 1) >> (6 - shift))) & 255;
  };
  // Beyond the end there are zeros.
  const digit = (place: number): number => Math.max(0, digits.indexOf(text[place] ?? 'A'));
  const [width, height] = sizes[type](byte, ((text.length - start) * 3) / 4);
  return width! > 0 && height! > 0 ? { type, width: width!, height: height! } : undefined;
}

type Size = (byte: (at: number) => number, length: number) => number[];

const sizes: Record<DataPicture['type'], Size> = {
  /** @see https://www.w3.org/TR/png-3/#11IHDR */
  'image/png': (byte) => [16, 20].map((at) => [0, 1, 2, 3].reduce((n, i) => n * 256 + byte(at + i), 0)),

  /** The first frame header says it; before it stand segments that tell how long they are. ITU-T T.81, B.1.1 and B.2.2. */
  'image/jpeg'(byte, length) {
    for (let at = 2; at < length; at += 2 + byte(at + 2) * 256 + byte(at + 3)) {
      const marker = byte(at + 1);
      if (byte(at) !== 0xff) return [];
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
        return [at + 7, at + 5].map((place) => byte(place) * 256 + byte(place + 1));
    }
    return [];
  },

  /** In each of the three forms in another place. @see https://developers.google.com/speed/webp/docs/riff_container */
  'image/webp'(byte) {
    const little = (at: number, bytes: number): number =>
      Array.from({ length: bytes }, (_, i) => byte(at + i) * 256 ** i).reduce((a, b) => a + b);
    const form = String.fromCharCode(...[12, 13, 14, 15].map(byte));
    if (form === 'VP8X') return [little(24, 3) + 1, little(27, 3) + 1];
    if (form === 'VP8L') {
      const bits = little(21, 4);
      return [(bits % 2 ** 14) + 1, (Math.floor(bits / 2 ** 14) % 2 ** 14) + 1];
    }
    return form === 'VP8 ' ? [little(26, 2) % 2 ** 14, little(28, 2) % 2 ** 14] : [];
  },
};

import { isPicture } from '@earshot/core';
import type { StoredText } from './store.ts';

/** What a visitor saw. */
export interface Picture {
  /** As a data URL: PNG, JPEG or WebP. */
  picture: string;
  /** When it was last changed, never later than it was received. ISO 8601 in UTC. */
  at: string;
  /** In pixels, as the file says it; 0 where it does not. */
  width: number;
  height: number;
  /** Whether it can be shown: a small file may hold a billion pixels, and would be the burden of whoever looks at it. */
  shown: boolean;
}

/** The most pixels that are shown. A prompt sends at most 2,560,000. */
const most = 2 ** 22;

/** A picture with what its file says of itself. */
export function pictureOf({ text, at }: StoredText): Picture {
  const [width = 0, height = 0] = sizeOf(text);
  const pixels = width * height;
  return { picture: text, at, width, height, shown: pixels > 0 && pixels <= most };
}

/** The width and height of a picture in a data URL, read from its head; empty where that does not tell. */
export function sizeOf(text: string): number[] {
  if (!isPicture(text)) return [];
  const [, type] = /^data:image\/(\w+)/.exec(text)!;
  const bytes = Uint8Array.from(atob(text.slice(text.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  try {
    return sizes[type as keyof typeof sizes](new DataView(bytes.buffer));
  } catch (error) {
    // The file ends before it has said its size.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

const sizes = {
  /** @see https://www.w3.org/TR/png-3/#11IHDR */
  png: (file: DataView): number[] => [file.getUint32(16), file.getUint32(20)],

  /** The first frame header says it; before it stand segments that tell how long they are. ITU-T T.81, B.1.1 and B.2.2. */
  jpeg(file: DataView): number[] {
    for (let at = 2; file.getUint8(at) === 0xff; at += 2 + file.getUint16(at + 2)) {
      const marker = file.getUint8(at + 1);
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
        return [file.getUint16(at + 7), file.getUint16(at + 5)];
    }
    return [];
  },

  /** In each of its three forms in another place. @see https://developers.google.com/speed/webp/docs/riff_container */
  webp(file: DataView): number[] {
    const form = file.getUint32(12);
    const bits = file.getUint32(21, true);
    // VP8X, VP8L, and VP8 with a space.
    if (form === 0x56503858)
      return [24, 27].map((at) => (file.getUint16(at, true) | (file.getUint8(at + 2) << 16)) + 1);
    if (form === 0x5650384c) return [bits, bits >>> 14].map((side) => (side & 0x3fff) + 1);
    return form === 0x56503820 ? [26, 28].map((at) => file.getUint16(at, true) & 0x3fff) : [];
  },
};

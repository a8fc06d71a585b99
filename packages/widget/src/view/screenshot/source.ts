import { type Source, scaled } from './encode.ts';

/** Why there is no picture. The words for each are in text/screenshot. */
export type NoPicture = 'notTaken' | 'unreadable' | 'tooLarge' | 'none' | 'guarded';

/** The largest file that is opened, in bytes: an engine holds it as pixels, which are many times as much. */
const largest = 32 * 1024 * 1024;

/** The picture in a file. @throws a `NoPicture`. */
export async function opened(file: Blob): Promise<HTMLCanvasElement> {
  if (file.size > largest) throw 'tooLarge' satisfies NoPicture;
  // Not through an address: the page's policy need not allow pictures from anywhere.
  const bitmap = await createImageBitmap(file).catch(() => {
    throw 'unreadable' satisfies NoPicture;
  });
  return kept(bitmap, bitmap.width, bitmap.height, () => bitmap.close());
}

/** The picture in what was pasted or dropped. @throws a `NoPicture`. */
export function fileIn(data: DataTransfer | null | undefined): File {
  const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
  if (!file) throw 'none' satisfies NoPicture;
  return file;
}

/** The picture in a data URL that we have written. */
export async function read(text: string): Promise<HTMLCanvasElement> {
  const [, type = '', , base64 = ''] = text.split(/[:;,]/);
  return opened(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type }));
}

/** What Chromium knows beside the standard. */
interface More {
  preferCurrentTab?: boolean;
  selfBrowserSurface?: 'include';
  surfaceSwitching?: 'exclude';
  controller?: unknown;
}

/** Whether this browser can take a picture of a page, and this page may ask for one. */
export const canCapture = (): boolean => {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(feature: string): boolean } };
  return !!navigator.mediaDevices?.getDisplayMedia && (featurePolicy?.allowsFeature('display-capture') ?? true);
};

/**
 * A picture of what the visitor shows us: the browser asks which. It has to be called where the visitor has just pressed
 * something. What is shared is let go of as soon as there is one picture.
 *
 * @param card what is not to be seen on it.
 * @throws a `NoPicture`.
 */
export async function captured(card: HTMLElement): Promise<HTMLCanvasElement> {
  const stream = await navigator.mediaDevices
    .getDisplayMedia({
      video: { displaySurface: 'browser', frameRate: 30 },
      audio: false,
      preferCurrentTab: true,
      selfBrowserSurface: 'include',
      surfaceSwitching: 'exclude',
      ...staying(),
    } as DisplayMediaStreamOptions & More)
    .catch(() => {
      throw 'notTaken' satisfies NoPicture;
    });
  const { style } = card;
  style.opacity = '0';
  const video = document.createElement('video');
  try {
    video.muted = true;
    video.srcObject = stream;
    await soon(video.play());
    // Until a frame has come on which the card is not seen any more.
    await new Promise((done) => setTimeout(done, 400));
    return kept(video, video.videoWidth, video.videoHeight);
  } catch {
    throw 'notTaken' satisfies NoPicture;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    style.opacity = '';
  }
}

/** Whoever shows another tab or window stays here, where there is something to do. */
function staying(): More {
  const { CaptureController } = globalThis as {
    CaptureController?: new () => { setFocusBehavior?(behavior: 'no-focus-change'): void };
  };
  const controller = CaptureController && new CaptureController();
  controller?.setFocusBehavior?.('no-focus-change');
  return controller ? { controller } : {};
}

/** A share that brings no frame is none. */
const soon = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((_, fail) => setTimeout(fail, 5000))]);

function kept(source: Source, width: number, height: number, close?: () => void): HTMLCanvasElement {
  try {
    if (!(width > 0 && height > 0)) throw 'unreadable' satisfies NoPicture;
    return scaled(source, width, height);
  } finally {
    close?.();
  }
}

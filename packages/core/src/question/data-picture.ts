// The first bytes of a file tell what it is, whatever its name says: 89 50 4E 47 …, FF D8 FF, and RIFF….WEBP.
// No SVG: that is a document, which may hold more than can be seen.
const picture =
  /^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/|webp;base64,UklGR[g-v][A-Za-z\d+/]{5}XRUJQ)[A-Za-z\d+/]*={0,2}$/;

/**
 * Whether a value is a picture: a data URL of a PNG, JPEG or WebP in base64, and nothing besides. It may be damaged, and
 * a few bytes may hold a billion pixels; whoever shows it looks at its size first.
 *
 * @example
 * isPicture('data:image/svg+xml;base64,PHN2Zz4=') // false
 */
export const isPicture = (value: unknown): value is string =>
  typeof value === 'string' && picture.test(value) && (value.length - value.indexOf(',') - 1) % 4 === 0;

// Pages that nobody would write for us: what their rules, their scripts and their structure do to what stands on them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSync } from 'esbuild';
import { compile } from 'tailwindcss';

const require = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(file, 'utf8');

/** Rules of a page, as it has them in its head. */
export const rules = (css: string): string => `<style>${css}</style>`;

/** Marks a page that is served without its first line, so that browsers read it as they did in 1998. */
export const withoutDoctype = '<!-- without doctype -->';

/** Tailwind's reset, as its own compiler gives it. */
async function preflight(): Promise<string> {
  const { build } = await compile('@import "theme.css"; @import "preflight.css" layer(base);', {
    loadStylesheet: async (id, base) => ({ path: id, base, content: read(require.resolve(`tailwindcss/${id}`)) }),
  });
  return build([]);
}

const everyControl = 'svg, svg *, button, label, textarea, input, select, fieldset, section, footer, h2, p, span';

/** Pages on which a prompt is to look as it does on an empty one. */
export const alike: Record<string, string> = {
  'rules that unset everything': rules('* { all: unset }'),
  'rules that unset everything, importantly': rules('*, ::before, ::after { all: unset !important }'),
  'rules that fade, turn and shrink everything': rules(
    '* { opacity: .2 !important; transform: rotate(20deg) !important; scale: .5 !important; rotate: 9deg !important; translate: 9px !important }',
  ),
  'rules that hide everything': rules(
    'html > :not(body), [popover] { display: none !important; visibility: hidden !important; position: static !important; pointer-events: none !important; clip-path: inset(50%) !important; content-visibility: hidden !important }',
  ),
  'rules for every control': rules(
    `${everyControl} { background: red !important; color: lime !important; border: 9px solid blue !important; padding: 2em !important; margin: 1em !important; width: 300px !important; height: 9px !important; font: italic 40px serif !important; fill: red !important; stroke: red !important; float: left !important; outline: 9px solid red !important; appearance: auto !important }`,
  ),
  'slow transitions and endless animations of everything': rules(
    '@keyframes rise { to { rotate: 360deg; opacity: 0 } } * { transition: all 3s !important; animation: rise 2s infinite !important }',
  ),
  Bootstrap: rules(read(require.resolve('bootstrap/dist/css/bootstrap.min.css'))),
  'the reset of Tailwind': rules(await preflight()),
  'a root of 62.5 %': rules('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'letters far apart': rules('html, body, * { letter-spacing: 1em !important; word-spacing: 2em !important }'),
  'letters upon each other': rules('html, body, * { letter-spacing: -1em !important; line-height: 0 !important }'),
  'text of another kind': rules(
    '* { text-transform: uppercase !important; text-indent: 90px !important; text-align: right !important; white-space: pre !important; font: 700 9px cursive !important; font-variant: small-caps !important; text-shadow: 2px 2px red !important; color: pink !important; cursor: wait !important; user-select: none !important; word-break: break-all !important; hyphens: auto !important; quotes: none !important }',
  ),
  'a page from right to left': '<html dir="rtl">',
  'rules that turn the direction around': rules(
    '* { direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important }',
  ),
  'a root and a body that are moved, filtered and contained': rules(
    'html { filter: sepia(1); perspective: 9px } body { transform: scale(.5); contain: strict; will-change: transform; overflow: hidden; position: fixed; height: 9px }',
  ),
  'a root that is turned and contained': rules(
    'html { transform: rotate(9deg) scale(.5); contain: layout paint; opacity: .3; mix-blend-mode: difference }',
  ),
  'everything at the highest level': rules('body * { position: relative; z-index: 2147483647 }'),
  'names that are ours': rules(
    '* { --fill: red !important; --on: red !important; --ink: red !important } @keyframes rise { from { translate: 300px } } earshot-prompt { width: 9px; background: red; padding: 9em }',
  ),
  'no standard mode': withoutDoctype,
};

/** Those whose rules reach furthest, for questions of every other kind. */
export const furthest: (keyof typeof alike)[] = [
  'rules that unset everything, importantly',
  'rules for every control',
  'Bootstrap',
  'text of another kind',
];

const script = (code: string): string => `<script>${code}</script>`;

/** Pages that take hold of events or of the language itself: nothing looks different, but answering might fail. */
export const meddling: Record<string, string> = {
  'a body that is inert and hidden from assistive technology': script(
    'document.body.inert = true; document.body.ariaHidden = "true"',
  ),
  'objects and lists that were given more': script(
    'Object.prototype.extend = () => {}; Object.prototype.version = "1.7"; Array.prototype.each = () => {}; String.prototype.toJSON = Number.prototype.toJSON = undefined',
  ),
  'names of ours that are elements':
    '<form id="earshot" name="config"><input name="location"><img name="currentScript"><a id="navigator" name="mounted"></a></form>',
};

/** focus-trap, as a page loads it. */
export const focusTrap: string = script(
  buildSync({
    entryPoints: [require.resolve('focus-trap')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'focusTrap',
    write: false,
  }).outputFiles[0]!.text,
);

/** A page that takes every key, before or after it has reached what it was meant for. */
export const takesKeys = (capture: boolean, prevent: boolean): string =>
  script(`for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => {
    ${prevent ? 'event.preventDefault();' : ''} event.stopImmediatePropagation(); }, ${capture})`);

/** A page whose libraries take the beginning of every press of a pointer. */
export const takesPresses: string = script(
  "for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup']) addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() }, { capture: true, passive: false })",
);

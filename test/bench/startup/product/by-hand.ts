// The floor: what somebody writes who needs one NPS prompt on one page, and knows its looks already.
const css = `
section{box-sizing:border-box;position:fixed;inset-block-end:.75em;inset-inline-end:.75em;width:min(27em,100% - 1.5em);
padding:1.25em;border:1px solid #8886;border-radius:.5em;background:Canvas;color:CanvasText;
font:1em/1.4 system-ui,sans-serif;box-shadow:0 .5em 2em #0003}
h2{margin:0 1.5em 0 0;font-size:1.125em;font-weight:600;line-height:1.3;text-wrap:balance}
fieldset{display:grid;grid:auto/repeat(auto-fit,minmax(1.75em,1fr));gap:.25em;margin:1em 0 0;padding:0;border:0}
label{position:relative;display:flex;align-items:center;justify-content:center;box-sizing:border-box;min-height:2.75em;
border:1px solid color-mix(in srgb,currentColor 55%,#0000);border-radius:.5em}
input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0}
label:has(:checked),button{border-color:#4f5bd5;background:#4f5bd5;color:#fff;font-weight:600}
p{display:flex;justify-content:space-between;margin:.5em 0 0;font-size:.875em;opacity:.8}
button{float:inline-end;min-height:2.75em;margin-top:.5em;padding:0 1.25em;border:0;border-radius:.5em;font:inherit}
.x{position:absolute;inset:.25em .25em auto auto;margin:0;background:none;color:inherit}
:focus-visible,label:has(:focus-visible){outline:3px solid;outline-offset:2px}`;

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const host = document.createElement('earshot-prompt');
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
const root = host.attachShadow({ mode: 'open' });
root.adoptedStyleSheets = [sheet];

let nps: number | undefined;
const scores = Array.from({ length: 11 }, (_, score) =>
  make('label', {}, make('input', { type: 'radio', name: 'nps', onchange: () => (nps = score) }), `${score}`),
);
const send = (): void => {
  if (nps === undefined) return;
  fetch('/v1/responses', { method: 'POST', keepalive: true, body: JSON.stringify({ nps }) });
  card.replaceChildren(make('h2', { textContent: 'Thank you' }));
};
const card = make(
  'section',
  { ariaLabel: 'Survey' },
  make('button', { className: 'x', ariaLabel: 'Close', textContent: '✕', onclick: () => host.remove() }),
  make('h2', { textContent: 'How likely are you to recommend us to a friend or colleague?' }),
  make('fieldset', {}, ...scores),
  make('p', {}, make('span', {}, '0 – Not at all likely'), make('span', {}, '10 – Extremely likely')),
  make('button', { textContent: 'Next', onclick: send }),
);
root.append(card);
document.documentElement.append(host);

/** A drawing of a fixed size in the units of the page. */
export interface Drawing {
  /** What it says, above it. */
  title: string;
  /** The same for who cannot see it: what is drawn, with the figures that matter. */
  description: string;
  height: number;
  /** The marks, in order of drawing. */
  marks: string[];
}

export const width = 640;

// The palette of the report, in both schemes. It brings its own paper, for a page may be dark where the system is light.
const style = `
.paper{fill:#fdfdfb}.ink{fill:#1a1f1d}.soft{fill:#59625d}.high{fill:#176b66}.low{fill:#b5502a}.band{fill:#bfdedb}
.grid{stroke:#dfe3df}.axis{stroke:#59625d}.line-high{stroke:#176b66}.line-low{stroke:#b5502a}
@media (prefers-color-scheme:dark){
.paper{fill:#131615}.ink{fill:#e9ece9}.soft{fill:#a3ada7}.high{fill:#5cbab1}.low{fill:#e58e63}.band{fill:#1f4f4b}
.grid{stroke:#2d3431}.axis{stroke:#a3ada7}.line-high{stroke:#5cbab1}.line-low{stroke:#e58e63}}
text{font:15px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-variant-numeric:tabular-nums}
.title{font-size:17px;font-weight:600}.bold{font-weight:600}.small{font-size:13px}
line,path{fill:none;stroke-width:1}.thick{stroke-width:2.5}.dashed{stroke-dasharray:5 4}
`;

/** Three times finer than a screen shows; rounded so that the last bits of a logarithm leave no trace. */
const at = (value: number): string => String(Math.round(value * 10) / 10 + 0);

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

export const text = (x: number, y: number, words: string, kind = 'ink', anchor = 'start'): string =>
  `<text class="${kind}" x="${at(x)}" y="${at(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(words)}</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, kind = 'grid'): string =>
  `<line class="${kind}" x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"/>`;

export const path = (points: readonly (readonly [x: number, y: number])[], kind: string): string =>
  `<path class="${kind}" d="M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}"/>`;

export const dot = (x: number, y: number, kind: string): string =>
  `<circle class="${kind}" cx="${at(x)}" cy="${at(y)}" r="5"/>`;

export const bar = (x1: number, x2: number, y: number, height: number, kind: string): string =>
  `<rect class="${kind}" x="${at(x1)}" y="${at(y - height / 2)}" width="${at(x2 - x1)}" height="${height}" rx="3"/>`;

/** From a range of values to a range of places on the page. */
export const scale =
  ([from, to]: [number, number], [start, end]: [number, number]): ((value: number) => number) =>
  (value) =>
    start + ((value - from) / (to - from)) * (end - start);

/** The same on a logarithmic axis. */
export const logScale = ([from, to]: [number, number], ends: [number, number]): ((value: number) => number) => {
  const place = scale([Math.log10(from), Math.log10(to)], ends);
  return (value) => place(Math.log10(value));
};

/** The file of a drawing. */
export const svg = ({ title, description, height, marks }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(title)}</title>
<desc id="d">${escaped(description)}</desc>
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}" rx="8"/>
${text(24, 36, title, 'ink title')}
${marks.join('\n')}
</svg>
`;

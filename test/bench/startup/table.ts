import type { Load } from './load.ts';
import { type Product, versionOf } from './products.ts';

/** The medians of a product's loads. */
export interface Column {
  product: Product;
  load: Load;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The median of each figure. Scripts and heap are what a product adds to those of the page with nothing on it. */
export function medians(loads: readonly Load[], bare: readonly Load[] = []): Load {
  const of = (all: readonly Load[], key: keyof Load): number => median(all.map((load) => load[key]));
  const { script = 0, heap = 0 } = bare.length ? { script: of(bare, 'script'), heap: of(bare, 'heap') } : {};
  const all = Object.fromEntries(Object.keys(loads[0]!).map((key) => [key, of(loads, key as keyof Load)]));
  const whole = all as unknown as Load;
  return { ...whole, script: Math.max(0, whole.script - script), heap: Math.max(0, whole.heap - heap) };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const ms = (value: number): string => `${whole(value)} ms`;
const kilo = (value: number): string => `${(value / 1e3).toFixed(1)} kB`;

/** Each figure: its name, and how it is written. */
export const figures: readonly [key: keyof Load, name: string, text: (value: number) => string][] = [
  ['bytes', 'downloaded', kilo],
  ['requests', 'requests', whole],
  ['prompt', 'until the prompt is seen', ms],
  ['script', 'in scripts', ms],
  ['longest', 'longest task', ms],
  ['blocked', 'blocked', ms],
  ['heap', 'heap', kilo],
  ['delay', 'from a click to the next frame', (value) => (value > 16 ? ms(value) : 'at most 16 ms')],
  ['shift', 'layout shift', (value) => `${+value.toFixed(3)}`],
];

/** What each product costs, as a table of Markdown, with how many times as much as the first of them. */
export function startupTable(columns: readonly Column[]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const first = columns[0]!.load;
  const ratio = (value: number, one: number): string =>
    value === one || !one ? '' : ` (×${(value / one).toPrecision(2)})`;
  return [
    line(['', ...columns.map(({ product }) => `${product.name} ${versionOf(product)}`.trim())]),
    line(['---', ...columns.map(() => '---')]),
    ...figures.map(([key, name, text]) =>
      line([name, ...columns.map(({ load }) => text(load[key]) + ratio(load[key], first[key]))]),
    ),
  ].join('\n');
}

/** What we want of ourselves, and whether it is so, as a list of Markdown. */
export function goals(columns: readonly Column[]): string {
  const named = (name: string): Load => columns.find(({ product }) => product.name === name)!.load;
  const ours = named('earshot, preloaded');
  const floor = named('by hand');
  const rivals = columns.filter(({ product }) => product.script && product.package);
  const third = figures
    .filter(([key]) => key !== 'shift')
    .map(([key, name, text]) => {
      const best = rivals.toSorted((a, b) => a.load[key] - b.load[key])[0]!;
      const most = best.load[key] / 3;
      const met = ours[key] <= most;
      const nobody = met || floor[key] <= most ? '' : `; by hand it is ${text(floor[key])}, so it cannot be had`;
      const said = `${text(ours[key])}, and ${text(best.load[key])} of ${best.product.name}${nobody}`;
      return [`${name}: at most a third of the best of the others`, met, said] as const;
    });
  const wanted: (readonly [goal: string, met: boolean, said: string])[] = [
    ...third,
    [
      'the prompt is seen within 1.3 times what a page takes that is written by hand',
      ours.prompt <= 1.3 * floor.prompt,
      `${(ours.prompt / floor.prompt).toFixed(2)} times`,
    ],
    ['less than 25 ms in scripts', ours.script < 25, ms(ours.script)],
    ['no task of 50 ms', ours.longest < 50, ms(ours.longest)],
    ['less than 50 ms from a click to the next frame', ours.delay < 50, `${ms(ours.delay)} at most`],
    ['no layout shift', ours.shift === 0, `${ours.shift}`],
  ];
  return wanted.map(([goal, met, said]) => `- ${met ? 'Met' : '**Not met**'}: ${goal} (${said}).`).join('\n');
}

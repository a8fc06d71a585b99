import type { Cell } from './cell.ts';
import { type Product, versionOf } from './products.ts';
import type { Scenario } from './scenarios.ts';

/** What became of each product in each scenario, as a table of Markdown. */
export function lossTable(
  products: readonly Product[],
  scenarios: readonly Scenario[],
  cellOf: (product: Product, scenario: Scenario) => Cell,
): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...products.map((product) => `${product.name} ${versionOf(product)}`)]),
    line(['---', ...products.map(() => '---')]),
    ...scenarios.map((scenario) => line([scenario.name, ...products.map((one) => cellText(cellOf(one, scenario)))])),
    line(['**nothing lost**', ...products.map((one) => wholeText(scenarios.map((scenario) => cellOf(one, scenario))))]),
  ].join('\n');
}

/** Stored of sent, bold where one is lost, and what else there is to say. */
export function cellText({ sent, lost, late, again, doubled }: Cell): string {
  const share = `${sent - lost}/${sent}`;
  const notes = [
    ...(late ? [`${late} late`] : []),
    ...(again - doubled ? [`${again - doubled} again`] : []),
    ...(doubled ? [`${doubled} doubled`] : []),
  ];
  return [lost ? `**${share}**` : share, ...notes].join(', ');
}

/** In how many scenarios nothing was lost. */
const wholeText = (cells: Cell[]): string => `**${cells.filter(({ lost }) => lost === 0).length} of ${cells.length}**`;

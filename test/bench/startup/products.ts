import { readFileSync } from 'node:fs';

/** One way to ask a visitor of a page. What its page runs is `product/<script>.ts`, bundled as an application would. */
export interface Product {
  name: string;
  /** Its name in the npm registry, if it is there. */
  package?: string;
  /** What its own documentation offers that makes it quickest. */
  settings: string;
  /** Its page's script, if that is to be bundled. */
  script?: string;
  /** What stands in the head of its page. */
  head: string;
  /** The element that hosts its shadow root, if it has one, and what a visitor answers with; by both a prompt is known. */
  answer: readonly [host: string, control: string];
}

const bundled = (script: string, before = ''): Pick<Product, 'script' | 'head'> => ({
  script,
  head: `${before}<script async src="/${script}.js"></script>`,
});

const tag = '<script async src="/earshot.js" data-survey="nps" data-endpoint="/v1/responses"></script>';
const ours = ['earshot-prompt', 'label:nth-child(10)'] as const;

export const products: readonly Product[] = [
  {
    name: 'earshot, preloaded',
    package: '@earshot/widget',
    settings: 'the tag, and `<link rel="modulepreload" href="/earshot-prompt.js">` before it',
    head: `<link rel="modulepreload" href="/earshot-prompt.js">${tag}`,
    answer: ours,
  },
  { name: 'earshot', package: '@earshot/widget', settings: 'the tag alone', head: tag, answer: ours },
  {
    name: 'by hand',
    settings: 'one script of this page’s own: the same looks, no library, no queue, no keyboard help, no languages',
    ...bundled('by-hand'),
    answer: ours,
  },
  {
    name: 'posthog',
    package: 'posthog-js',
    settings:
      '`module.slim.no-external` with `SurveysExtensions` and `surveys` in one bundle; `advanced_disable_flags`',
    ...bundled('posthog'),
    answer: ['.PostHogSurvey-nps', '.ratings-number:nth-child(10)'],
  },
  {
    name: 'sentry',
    package: '@sentry/browser',
    settings: 'a `BrowserClient` with `feedbackIntegration` alone, no screenshots; `createForm`, which asks for a text',
    ...bundled('sentry'),
    answer: ['#sentry-feedback', 'textarea'],
  },
  {
    name: 'surveyjs',
    package: 'survey-js-ui',
    settings: '`survey-core` with `survey-js-ui` in one bundle, the style sheet without fonts; a rating from 0 to 10',
    ...bundled('surveyjs', '<link rel="stylesheet" href="/survey-core.fontless.min.css">'),
    answer: ['', '.sd-rating__item:nth-of-type(10)'],
  },
];

/** The same page with nothing on it: what the page and the measuring cost by themselves. */
export const bare: Product = { name: 'nothing', settings: '', head: '', answer: ['', 'h1'] };

const root = new URL('../../../', import.meta.url);

/** The version that a rival is pinned to; of ours, the one that stands here. */
export function versionOf({ package: name }: Product): string {
  if (!name) return '';
  const file = name.startsWith('@earshot/') ? `packages/${name.slice(9)}/package.json` : 'package.json';
  const { version, devDependencies } = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as {
    version: string;
    devDependencies: Record<string, string>;
  };
  return devDependencies?.[name] ?? version;
}

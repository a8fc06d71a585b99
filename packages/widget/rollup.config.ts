import { library, page } from '../../scripts/rollup.ts';

export default [
  library('index.ts'),
  page('iife', { earshot: 'tag/loader.ts' }),
  page('es', { 'earshot-prompt': 'tag/prompt.ts' }),
];

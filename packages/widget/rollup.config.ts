import { library, page } from '../../scripts/rollup.ts';

export default [
  library('index.ts'),
  page('iife', { earshot: 'tag/loader.ts' }),
  // The element draws with what the prompt brings.
  page('es', { 'earshot-prompt': 'tag/prompt.ts', 'earshot-element': 'tag/element.ts' }),
  // A file of its own: responses that wait from an earlier page are sent without loading the prompt.
  page('es', { 'earshot-outbox': 'tag/outbox.ts' }),
  // Only for a tag that has a configuration.
  page('es', { 'earshot-targeting': 'tag/targeting.ts' }),
  // Only for whoever writes a survey document: the sentences that say what is wrong.
  page('es', { 'earshot-trouble': 'tag/trouble.ts' }),
];

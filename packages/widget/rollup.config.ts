import { library, page } from '../../scripts/rollup.ts';
import { languages } from './languages.ts';
import { tags } from './src/text/negotiate.ts';

export default [
  library('index.ts', ...tags.map((tag) => `text/${tag}.ts`)),
  page('iife', { earshot: 'tag/loader.ts' }),
  // The element draws with what the prompt brings, and so do the views of further types.
  page('es', {
    'earshot-prompt': 'tag/prompt.ts',
    'earshot-element': 'tag/element.ts',
    'earshot-masks': 'tag/masks.ts',
    'earshot-drafts': 'tag/drafts.ts',
    // A ready-made survey has both of them at once.
    'earshot-privacy': 'tag/privacy.ts',
    'earshot-steps': 'tag/steps.ts',
    'earshot-structured-views': 'tag/structured-views.ts',
    'earshot-screenshot': 'tag/screenshot.ts',
    'earshot-places': 'tag/places.ts',
  }),
  // Only where a phone's keyboard, or what the visitor goes to on the page, lies under a prompt.
  page('es', { 'earshot-corner': 'tag/corner.ts' }),
  // Only for a tag that has a configuration.
  page('es', { 'earshot-targeting': 'tag/targeting.ts' }),
  // Only for a configuration with more than the commonest gates.
  page('es', { 'earshot-gates': 'tag/gates.ts' }),
  // Only for a survey that brings questions of its own.
  page('es', { 'earshot-check': 'tag/check.ts' }),
  // Only for a survey with questions of several parts, or of another type that few surveys have.
  page('es', { 'earshot-structured': 'tag/structured.ts' }),
  // Only for a survey that names a scale of the library.
  page('es', { 'earshot-words': 'tag/words.ts' }),
  // Only for a quiz, and other surveys from whose answers something is derived.
  page('es', { 'earshot-scores': 'tag/scores.ts' }),
  // Only where the words are not to be English: finds the language, whose words are a file each.
  languages(page('es', { 'earshot-language': 'tag/language.ts' })),
  // Only for a page that uses the rarer commands.
  page('es', { 'earshot-more': 'tag/more.ts' }),
  // Only for a developer, by the page's address: why surveys are shown or not, and a preview.
  page('es', { 'earshot-panel': 'tag/panel.ts' }),
  // Only for whoever writes a survey document: the sentences that say what is wrong.
  page('es', { 'earshot-trouble': 'tag/trouble.ts' }),
];

import type { Preview } from '@storybook/preact-vite';

export default {
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
} satisfies Preview;

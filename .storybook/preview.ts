import type { Preview } from '@storybook/preact-vite';

export default {
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A popover stands after the body, where axe would not look.
      context: { include: ['body', 'html > earshot-prompt', 'html > earshot-tab'] },
    },
  },
} satisfies Preview;

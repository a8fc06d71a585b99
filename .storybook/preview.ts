import type { Preview } from '@storybook/preact-vite';

export default {
  parameters: {
    layout: 'fullscreen',
    a11y: {
      // In tests, every story is looked at by axe with the rest of what packages/widget/src/stories.test.tsx looks at.
      test: import.meta.env.MODE === 'test' ? 'off' : 'error',
      // A popover stands after the body, where axe would not look.
      context: { include: ['body', 'html > earshot-prompt', 'html > earshot-tab'] },
    },
  },
} satisfies Preview;

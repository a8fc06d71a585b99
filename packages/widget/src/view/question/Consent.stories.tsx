import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Consent', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Unanswered: Story = {
  args: {
    questions: [
      {
        type: 'consent',
        text: 'May we write to you?',
        purpose: 'You may send me one message about this order.',
        href: 'https://shop.example/privacy',
        label: 'Privacy notice',
      },
    ],
  },
};

export const Given: Story = { args: Unanswered.args!, play: () => inputs()[0]!.click() };

export const Missing: Story = { args: Unanswered.args!, play: () => goOn() };

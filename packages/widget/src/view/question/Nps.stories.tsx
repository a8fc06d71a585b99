import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/NPS', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Unanswered: Story = { args: { questions: 'nps' } };

export const Answered: Story = { args: { questions: 'nps' }, play: () => inputs()[9]!.click() };

export const Required: Story = { args: { questions: [{ type: 'nps', required: true }] }, play: () => goOn() };

export const OwnWords: Story = {
  args: {
    questions: [
      {
        type: 'nps',
        text: 'Would you tell a friend about our tea?',
        help: 'As honestly as you can.',
        low: 'Never',
        high: 'At once',
      },
    ],
  },
};

export const RightToLeft: Story = {
  args: { questions: 'nps', locale: 'ar', texts: ar },
  play: () => inputs()[8]!.click(),
};

export const Dark: Story = { args: { questions: 'nps', theme: 'dark' }, play: () => inputs()[9]!.click() };

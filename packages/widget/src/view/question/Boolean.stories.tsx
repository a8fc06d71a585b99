import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Boolean', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Unanswered: Story = {
  args: { questions: [{ type: 'boolean', text: 'Did you find what you came for?' }] },
};

export const Answered: Story = { args: Unanswered.args!, play: () => inputs()[0]!.click() };

export const Missing: Story = { args: Unanswered.args!, play: () => goOn() };

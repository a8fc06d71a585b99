import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Choice', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const options = ['A friend', 'A search', 'An advertisement', { id: 'other', text: { en: 'Somewhere else' } }];

export const Unanswered: Story = {
  args: { questions: [{ type: 'choice', text: 'Where did you hear of us?', options }] },
};

export const Answered: Story = { args: Unanswered.args!, play: () => inputs()[1]!.click() };

export const Missing: Story = { args: Unanswered.args!, play: () => goOn() };

import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Comment', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Empty: Story = { args: { questions: 'comment' } };

export const WithPlaceholder: Story = {
  args: { questions: [{ type: 'comment', placeholder: 'For example, what you were looking for' }] },
};

export const Missing: Story = { args: { questions: 'comment' }, play: () => goOn() };

import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Rating', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Words: Story = {
  args: {
    questions: [{ type: 'rating', scale: 'agreement', text: 'The site made it easy to compare teas.', dontKnow: true }],
  },
};

export const WordsAnswered: Story = { args: Words.args!, play: () => inputs()[3]!.click() };

export const NoAnswer: Story = { args: Words.args!, play: () => inputs()[5]!.click() };

export const Numbers: Story = {
  args: { questions: [{ type: 'rating', points: 7, text: 'How fresh was it?', low: 'Stale', high: 'Fresh' }] },
};

export const Stars: Story = {
  args: { questions: [{ type: 'rating', scale: 'quality', look: 'stars' }] },
  play: () => inputs()[3]!.click(),
};

export const Missing: Story = { args: Words.args!, play: () => goOn() };

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Ranking', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'ranking',
  required: true,
  options: ['Black tea', 'Green tea', 'Herbal tea', 'Coffee'],
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(2, 3) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const TheFirstTwo: Story = {
  args: { questions: [{ type: 'ranking', top: 2, options: ['Black tea', 'Green tea', 'Herbal tea', 'Coffee'] }] },
  async play() {
    await press(1);
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(2, 3);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(2, 3) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(2, 3) };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'ranking', text: 'رتّب من الأفضل.', options: ['شاي', 'قهوة', 'ماء'] }],
    locale: 'ar',
    texts: ar,
  },
};

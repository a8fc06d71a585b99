import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Maturity', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = { type: 'maturity', text: 'How are customers asked for feedback?', required: true };

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(2) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(2);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(2) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(2) };

export const RightToLeft: Story = {
  args: {
    questions: [
      {
        type: 'maturity',
        text: 'إلى أي حد هذا مطبّق؟',
        levels: ['لا شيء', 'محاولات أولى', 'في بعض الأماكن', 'في معظمها', 'في كل مكان'],
      },
    ],
    locale: 'ar',
    texts: ar,
  },
};

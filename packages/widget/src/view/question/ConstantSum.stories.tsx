import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { drawn, goOn, put, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Constant sum', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const fillIn = async (...all: string[]): Promise<void> => {
  for (const [at, points] of all.entries()) {
    put(at, points);
    await drawn();
  }
};
const question: QuestionDocument = {
  type: 'constant-sum',
  text: 'What should we spend our time on?',
  required: true,
  options: ['More kinds of tea', 'Faster delivery', 'Lower prices'],
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => fillIn('60', '25', '15') };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const TooMuch: Story = {
  args: { questions: [question] },
  async play() {
    await fillIn('60', '70');
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await fillIn('60', '25', '15');
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => fillIn('60', '25', '15') };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => fillIn('60', '25', '15') };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'constant-sum', text: 'كيف توزّع النقاط؟', unit: 'نقطة', options: ['السرعة', 'السعر'] }],
    locale: 'ar',
    texts: ar,
  },
};

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/MaxDiff', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'maxdiff',
  required: true,
  items: ['Price', 'Taste', 'Origin', 'Packaging', 'Delivery'],
  times: 2,
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(0, 3) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const HalfASet: Story = {
  args: { questions: [question] },
  async play() {
    await press(0);
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(0, 3);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(0, 3) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(0, 3) };

export const RightToLeft: Story = {
  args: {
    questions: [
      {
        type: 'maxdiff',
        text: 'أيها الأهم وأيها الأقل أهمية؟',
        items: ['السعر', 'الطعم', 'المنشأ'],
        sets: [['السعر', 'الطعم', 'المنشأ']],
      },
    ],
    locale: 'ar',
    texts: ar,
  },
};

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Kano', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'kano',
  required: true,
  functional: 'How do you feel if we deliver on the same day?',
  dysfunctional: 'How do you feel if we do not deliver on the same day?',
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(0, 8) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Importance: Story = {
  args: { questions: [{ ...question, importance: true }] },
  play: () => press(0, 8, 14),
};

export const HalfAnswered: Story = {
  args: { questions: [question] },
  async play() {
    await press(0);
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(0, 8);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(0, 8) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(0, 8) };

export const RightToLeft: Story = {
  args: {
    questions: [
      {
        type: 'kano',
        text: 'ما شعورك؟',
        functional: 'إذا وصل الطلب في اليوم نفسه؟',
        dysfunctional: 'إذا لم يصل في اليوم نفسه؟',
        labels: ['يعجبني', 'أتوقعه', 'لا فرق', 'أقبله', 'يزعجني'],
      },
    ],
    locale: 'ar',
    texts: ar,
  },
};

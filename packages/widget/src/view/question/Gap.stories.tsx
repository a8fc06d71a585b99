import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Gap', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'gap',
  required: true,
  items: ['The parcel arrives when it was promised', 'Somebody answers the phone'],
  importance: true,
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(6, 10) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const OneThing: Story = {
  args: { questions: [{ type: 'gap', text: 'How quick are we?', points: 5 }] },
  play: () => press(4, 7),
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(6, 10);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(6, 10) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(6, 10) };

export const RightToLeft: Story = {
  args: {
    questions: [
      {
        type: 'gap',
        text: 'ماذا تتوقع وماذا تجد؟',
        low: 'قليل جدًا',
        high: 'كثير جدًا',
        expectation: 'كما يجب',
        perception: 'كما هو',
      },
    ],
    locale: 'ar',
    texts: ar,
  },
};

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Matrix', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'matrix',
  text: 'How much do you agree?',
  scale: 'agreement',
  required: true,
  everyRow: true,
  rows: ['The shop is easy to find.', 'The staff know their teas.', 'Prices are fair.'],
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(1, 8) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Numbers: Story = {
  args: { questions: [{ type: 'matrix', rows: ['Delivery', 'Packaging', 'Freshness'], points: 7, dontKnow: true }] },
  play: () => press(3, 12),
};

export const Options: Story = {
  args: {
    questions: [
      {
        type: 'matrix',
        text: 'How often do you drink these?',
        rows: ['Tea', 'Coffee'],
        options: ['Daily', 'Weekly', 'Never'],
      },
    ],
  },
  play: () => press(0, 5),
};

export const EveryRow: Story = {
  args: { questions: [question] },
  async play() {
    await press(1);
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(1, 8);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(1, 8) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(1, 8) };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'matrix', text: 'كيف تقيّم كلًا من هذه؟', low: 'سيئ', high: 'جيد', rows: ['السرعة', 'التغليف'] }],
    locale: 'ar',
    texts: ar,
  },
};

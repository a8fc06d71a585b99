import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { drawn, goOn, put, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Date', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'date',
  text: 'When did you last visit us?',
  required: true,
  min: '2026-01-01',
  max: '2026-11-21',
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => put(0, '2026-10-03') };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const OutOfReach: Story = {
  args: { questions: [question] },
  async play() {
    put(0, '2025-12-31');
    await drawn();
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    put(0, '2026-10-03');
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => put(0, '2026-10-03') };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => put(0, '2026-10-03') };

export const RightToLeft: Story = {
  args: { questions: [{ type: 'date', text: 'متى زرتنا آخر مرة؟' }], locale: 'ar', texts: ar },
};

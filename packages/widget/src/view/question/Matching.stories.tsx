import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, put, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Matching', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'matching',
  required: true,
  left: ['Assam', 'Sencha', 'Pu-erh'],
  right: ['Black', 'Green', 'Fermented', 'White'],
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => put(0, 'Black') };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    put(0, 'Black');
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => put(0, 'Black') };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => put(0, 'Black') };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'matching', text: 'أيها معًا؟', left: ['شاي', 'حليب'], right: ['أخضر', 'أبيض'] }],
    locale: 'ar',
    texts: ar,
  },
};

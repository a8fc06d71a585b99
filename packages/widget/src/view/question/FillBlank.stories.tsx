import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, put, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Fill the blanks', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'fill-blank',
  required: true,
  sentence: 'A green tea is steeped at [degrees] degrees for [minutes] minutes.',
  blanks: ['degrees', 'minutes'],
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => put(0, '70') };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    put(0, '70');
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => put(0, '70') };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => put(0, '70') };

export const RightToLeft: Story = {
  args: {
    questions: [
      { type: 'fill-blank', text: 'أكمل الجملة.', sentence: 'يُنقع الشاي الأخضر [minutes] دقائق.', blanks: ['minutes'] },
    ],
    locale: 'ar',
    texts: ar,
  },
};

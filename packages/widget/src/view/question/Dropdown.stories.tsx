import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, put, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Dropdown', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'dropdown',
  text: 'In which town is your shop?',
  required: true,
  options: ['Aberdeen', 'Bath', 'Cardiff', { id: 'other', text: 'Another', other: true }],
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => put(0, 'Bath') };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const OwnWords: Story = { args: { questions: [question] }, play: () => put(0, 'other') };

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    put(0, 'Bath');
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => put(0, 'Bath') };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => put(0, 'Bath') };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'dropdown', text: 'في أي مدينة متجرك؟', options: ['عمّان', 'بيروت', 'تونس'] }],
    locale: 'ar',
    texts: ar,
  },
};

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Link', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'link',
  text: 'There is a tasting on Friday.',
  href: 'https://shop.example/tasting',
  label: 'Reserve a seat',
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true } };

export const Dark: Story = { args: { questions: [question], theme: 'dark' } };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'link', text: 'هناك المزيد.', href: 'https://shop.example/', label: 'افتح الصفحة' }],
    locale: 'ar',
    texts: ar,
  },
};

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { drawn, goOn, put, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Contact', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'contact',
  text: 'May we send you the result?',
  required: true,
  purpose: 'We use it for the result of this survey, and for nothing else.',
  fields: { name: 'optional', email: 'required', tel: 'optional' },
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => put(1, 'ann@shop.example') };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const LeadsNowhere: Story = {
  args: { questions: [question] },
  async play() {
    put(1, 'ann');
    await drawn();
    goOn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    put(1, 'ann@shop.example');
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => put(1, 'ann@shop.example') };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => put(1, 'ann@shop.example') };

export const RightToLeft: Story = {
  args: {
    questions: [{ type: 'contact', text: 'هل نرسل لك النتيجة؟', purpose: 'لإرسال نتيجة هذا الاستبيان فقط.' }],
    locale: 'ar',
    texts: ar,
  },
};

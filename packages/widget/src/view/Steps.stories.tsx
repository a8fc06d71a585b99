import { derive } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { drawn, goOn, inputs, root, type Scene, Stage } from '../../test/support.tsx';

import { ar } from '../text/ar.ts';

export default { title: 'Steps', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const ticket: Scene['questions'] = {
  questions: [{ type: 'nps' }, { type: 'csat' }, { type: 'ces' }, { type: 'comment' }],
  confirm: { reset: true, submit: true },
};

const begun = async (): Promise<void> => {
  inputs()[8]!.click();
  goOn();
  await drawn();
};

const press = (words: string): void =>
  [...root().querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click();

export const Progress: Story = { args: { questions: ticket }, play: begun };

export const ProgressFromRightToLeft: Story = {
  args: { questions: ticket, locale: 'ar', texts: ar },
  play: begun,
};

export const StartAgain: Story = {
  args: { questions: ticket },
  async play() {
    await begun();
    press('Start again');
    await drawn();
  },
};

export const SureToSend: Story = {
  args: { questions: { questions: [{ type: 'nps' }], confirm: { submit: true } }, corner: true },
  play: begun,
};

const capital: Scene['questions'] = {
  questions: [{ type: 'choice', text: 'What is the capital of Peru?', options: ['Lima', 'Quito'], key: 'Lima' }],
  reveal: 'item',
};

export const Wrong: Story = {
  args: { questions: capital, derive },
  async play() {
    inputs()[1]!.click();
    goOn();
    await drawn();
  },
};

export const Right: Story = {
  args: { questions: capital, derive },
  async play() {
    inputs()[0]!.click();
    goOn();
    await drawn();
  },
};

export const Results: Story = {
  args: { questions: { ...(capital as object), reveal: 'end' } as Scene['questions'], derive },
  play: Wrong.play!,
};

export const EndingWithLink: Story = {
  args: {
    questions: {
      questions: [{ type: 'csat' }],
      thanks: {
        text: 'Thank you',
        help: 'We read every answer.',
        link: { href: 'https://shop.example/help', text: 'Go to the help pages' },
      },
    },
  },
  async play() {
    inputs()[4]!.click();
    goOn();
    await drawn();
  },
};

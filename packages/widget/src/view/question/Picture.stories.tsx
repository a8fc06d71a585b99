import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, press, rested, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/Picture', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const tin = (hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="hsl(${hue} 60% 80%)"/><circle cx="20" cy="15" r="8" fill="hsl(${hue} 60% 40%)"/></svg>`,
  )}`;

const options = [
  { id: 'copper', image: tin(20), text: 'Copper' },
  { id: 'moss', image: tin(140), text: 'Moss' },
  { id: 'sea', image: tin(220), text: 'Sea' },
  { id: 'heather', image: tin(300), text: 'Heather' },
];
const question: QuestionDocument = {
  type: 'picture',
  text: 'Which tin would you put on your shelf?',
  required: true,
  options,
};

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => press(2) };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await press(2);
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => press(2) };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => press(2) };

export const RightToLeft: Story = {
  args: {
    questions: [
      {
        type: 'picture',
        text: 'أي علبة تفضل؟',
        options: options.slice(0, 2).map((option, i) => ({ ...option, text: ['نحاسي', 'أخضر'][i]! })),
      },
    ],
    locale: 'ar',
    texts: ar,
  },
};

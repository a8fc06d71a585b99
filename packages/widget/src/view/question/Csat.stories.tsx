import type { Meta, StoryObj } from '@storybook/preact-vite';
import { inputs, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';

export default { title: 'Question/CSAT', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Numbers: Story = { args: { questions: [{ type: 'csat' }] }, play: () => inputs()[3]!.click() };

export const Stars: Story = {
  args: { questions: [{ type: 'csat', look: 'stars' }] },
  play: () => inputs()[3]!.click(),
};

export const Faces: Story = {
  args: { questions: [{ type: 'csat', look: 'faces' }] },
  play: () => inputs()[3]!.click(),
};

export const SevenFaces: Story = { args: { questions: [{ type: 'csat', look: 'faces', points: 7 }] } };

export const SliderWithNoAnswerYet: Story = { args: { questions: [{ type: 'csat', look: 'slider' }] } };

export const Slider: Story = {
  args: { questions: [{ type: 'csat', look: 'slider', points: 10 }] },
  play: () => inputs()[0]!.click(),
};

export const Dark: Story = {
  args: { questions: [{ type: 'csat', look: 'stars' }], theme: 'dark' },
  play: () => inputs()[2]!.click(),
};

export const RightToLeft: Story = {
  args: { questions: [{ type: 'csat', look: 'slider' }], locale: 'ar', texts: ar },
};

export const Thumbs: Story = {
  args: { questions: [{ type: 'csat', look: 'thumbs', text: 'Was this page of use?' }] },
  play: () => inputs()[1]!.click(),
};

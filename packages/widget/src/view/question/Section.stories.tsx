import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Section', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Titled: Story = {
  args: {
    questions: [
      { type: 'section', title: 'Three questions about your order', text: 'They take half a minute.' },
      { type: 'nps' },
    ],
  },
};

export const Followed: Story = { args: Titled.args!, play: () => goOn() };

export const Answered: Story = {
  args: Titled.args!,
  play: async () => {
    await goOn();
    inputs()[9]!.click();
  },
};

import type { Meta, StoryObj } from '@storybook/preact-vite';
import { drawn, goOn, inputs, keeper, type Scene, Stage } from '../../test/support.tsx';

export default { title: 'Prompt', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Popover: Story = { args: { questions: 'nps', corner: true } };

export const AnyAccent: Story = {
  args: { questions: 'nps', corner: true },
  decorators: [
    (story) => {
      document.documentElement.style.setProperty('--earshot-accent', '#ffd400');
      return story();
    },
  ],
  beforeEach: () => () => document.documentElement.style.removeProperty('--earshot-accent'),
  play: () => inputs()[9]!.click(),
};

export const FollowUp: Story = {
  args: { questions: 'nps', corner: true },
  async play() {
    inputs()[9]!.click();
    goOn();
    await drawn();
  },
};

export const Delivered: Story = {
  args: { questions: [{ type: 'csat' }] },
  async play() {
    inputs()[4]!.click();
    goOn();
    await drawn();
  },
};

export const Sending: Story = { args: { ...Delivered.args!, outlet: keeper('never') }, play: Delivered.play! };

export const Refused: Story = { args: { ...Delivered.args!, outlet: keeper('refused') }, play: Delivered.play! };

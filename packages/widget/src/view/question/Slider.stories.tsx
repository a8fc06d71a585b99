import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Slider', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Untouched: Story = {
  args: { questions: [{ type: 'slider', unit: '%', text: 'How much of the shop do you know?' }] },
};

export const Moved: Story = {
  args: Untouched.args!,
  play: () => {
    const [range] = inputs();
    range!.valueAsNumber = 80;
    range!.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

export const Missing: Story = { args: Untouched.args!, play: () => goOn() };

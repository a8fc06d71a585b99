import type { Meta, StoryObj } from '@storybook/preact-vite';
import { inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/CES', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Agreement: Story = { args: { questions: [{ type: 'ces' }] } };

export const Effort: Story = { args: { questions: [{ type: 'ces', scale: 'effort' }] } };

export const Ease: Story = { args: { questions: [{ type: 'ces', scale: 'ease' }] }, play: () => inputs()[5]!.click() };

import type { Meta, StoryObj } from '@storybook/preact-vite';
import { type Scene, Stage } from '../test/support.tsx';
import { ar } from './text/ar.ts';

export default { title: 'Place', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const at = (at: 'top-end' | 'top-start' | 'bottom' | 'top'): Scene => ({
  questions: { questions: [{ type: 'csat' }], display: { at } },
  corner: true,
});

export const TopEnd: Story = { args: at('top-end') };

export const TopStart: Story = { args: at('top-start') };

export const Bottom: Story = { args: at('bottom') };

export const Top: Story = { args: at('top') };

export const TopEndFromRightToLeft: Story = { args: { ...at('top-end'), locale: 'ar', texts: ar } };

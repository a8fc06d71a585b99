import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Choices', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Unanswered: Story = {
  args: {
    questions: [
      {
        type: 'choices',
        text: 'Which teas do you drink?',
        options: [
          'Green',
          'Black',
          { id: 'other', text: 'Another', other: true },
          { id: 'none', text: 'None of these', exclusive: true },
        ],
      },
    ],
  },
};

export const Answered: Story = {
  args: Unanswered.args!,
  play: () => {
    for (const at of [0, 2]) inputs()[at]!.click();
  },
};

export const Missing: Story = { args: Unanswered.args!, play: () => goOn() };

import type { Meta, StoryObj } from '@storybook/preact-vite';
import { goOn, inputs, type Scene, Stage } from '../../../test/support.tsx';

export default { title: 'Question/Text', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

export const Address: Story = {
  args: {
    questions: [
      {
        type: 'text',
        input: 'email',
        text: 'Where may we write to you?',
        help: 'We answer within a day.',
        placeholder: 'name@example.com',
      },
    ],
  },
};

export const Amount: Story = {
  args: { questions: [{ type: 'text', input: 'number', unit: 'cups', text: 'How many cups a day?' }] },
};

export const Wrong: Story = {
  args: Address.args!,
  play: () => {
    const [line] = inputs();
    line!.value = 'ann at shop';
    line!.dispatchEvent(new Event('input', { bubbles: true }));
    return goOn();
  },
};

import type { QuestionDocument } from '@earshot/core';
import type { Meta, StoryObj } from '@storybook/preact-vite';
import { drawn as picture } from '../../../test/picture.ts';
import { drawn, goOn, rested, root, type Scene, Stage } from '../../../test/support.tsx';
import { ar } from '../../text/ar.ts';
import { de } from '../../text/de.ts';

export default { title: 'Question/Screenshot', component: Stage } satisfies Meta<Scene>;

type Story = StoryObj<Scene>;

const question: QuestionDocument = {
  type: 'screenshot',
  text: 'Where did it go wrong?',
  help: 'Hide whatever is nobody else’s business.',
  required: true,
};

/** A page of a shop, on which somebody's name and address stand. */
function shop(context: CanvasRenderingContext2D): void {
  const line = (text: string, x: number, y: number, font = '18px sans-serif', fill = '#222'): void => {
    context.font = font;
    context.fillStyle = fill;
    context.fillText(text, x, y);
  };
  context.fillStyle = '#2f5d3a';
  context.fillRect(0, 0, 1280, 72);
  line('Corner Tea', 32, 46, 'bold 26px serif', '#fff');
  line('Your order', 32, 140, 'bold 34px sans-serif');
  line('Ann Example, 1 Example Street, Exampleton', 32, 190);
  line('ann@shop.example', 32, 222);
  context.fillStyle = '#fde8e6';
  context.fillRect(32, 270, 1216, 64);
  line('Something went wrong. Error 500.', 56, 308, 'bold 20px sans-serif', '#8a1c12');
  for (const [i, tea] of ['Darjeeling, 100 g', 'Assam, 250 g', 'Sencha, 50 g'].entries()) {
    context.fillStyle = '#eee';
    context.fillRect(32, 370 + i * 90, 1216, 74);
    line(tea, 56, 414 + i * 90);
  }
}

async function choose(): Promise<void> {
  const input = root().querySelector<HTMLInputElement>('input[type=file]')!;
  const data = new DataTransfer();
  data.items.add(await picture(1280, 720, shop));
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  while (!root().querySelector('canvas')) await drawn();
}

/** Hides the name and the address. */
async function hide(): Promise<void> {
  await choose();
  root().querySelector<HTMLElement>('.tools button')!.click();
  await drawn();
  const [box] = root().querySelectorAll('rect');
  const key = (key: string, times: number, shiftKey = false): void => {
    for (let i = 0; i < times; i++) box!.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
  };
  key('ArrowLeft', 29);
  key('ArrowUp', 10);
  key('ArrowUp', 4, true);
  await drawn();
}

export const Unanswered: Story = { args: { questions: [question] } };

export const Answered: Story = { args: { questions: [question] }, play: () => choose() };

export const Hidden: Story = { args: { questions: [question] }, play: () => hide() };

export const Missing: Story = { args: { questions: [question] }, play: () => goOn() };

export const Unreadable: Story = {
  args: { questions: [question] },
  async play() {
    const data = new DataTransfer();
    data.items.add(new File(['Hello.'], 'a.png', { type: 'image/png' }));
    root()
      .querySelector('.shots')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    while (!root().querySelector('.shots .value')) await drawn();
  },
};

export const Corner: Story = {
  args: { questions: [question], corner: true },
  async play() {
    await hide();
    await rested();
  },
};

export const Narrow: Story = { args: { questions: [question], narrow: true }, play: () => hide() };

export const Dark: Story = { args: { questions: [question], theme: 'dark' }, play: () => hide() };

export const RightToLeft: Story = {
  args: { questions: [{ type: 'screenshot' }], locale: 'ar', texts: ar },
  play: () => hide(),
};

export const LongWords: Story = {
  args: { questions: [{ type: 'screenshot' }], locale: 'de', texts: de, narrow: true },
  play: () => hide(),
};

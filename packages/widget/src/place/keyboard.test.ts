import { expect, test } from 'vitest';
import { covered } from './keyboard.ts';

const view = (height: number, offsetTop = 0, scale = 1) => ({ height, offsetTop, scale }) as VisualViewport;

test('a keyboard covers what is below the part that can be seen', () => {
  expect(covered(740, view(740))).toBe(0);
  expect(covered(740, view(440))).toBe(300);
  expect(covered(740, view(440, 120))).toBe(180);
});

test('two fingers that zoom are no keyboard', () => {
  expect(covered(740, view(370, 50, 2))).toBe(0);
});

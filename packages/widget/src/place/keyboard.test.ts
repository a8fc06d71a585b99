import { expect, test } from 'vitest';
import { covered } from './keyboard.ts';

const view = (height: number, offsetTop = 0, scale = 1) => ({ height, offsetTop, scale }) as VisualViewport;

test('a keyboard covers what is below the part that can be seen', () => {
  expect(covered(740, view(740))).toEqual({ below: 0, above: 0 });
  expect(covered(740, view(440))).toEqual({ below: 300, above: 0 });
  expect(covered(740, view(440, 120))).toEqual({ below: 180, above: 120 });
});

test('two fingers that zoom are no keyboard', () => {
  expect(covered(740, view(370, 50, 2))).toEqual({ below: 0, above: 0 });
});

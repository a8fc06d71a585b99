// Questions of every kind, answered by keys alone.
import { expect, test } from 'vitest';
import { surveys } from '../support/journey.ts';
import type { Chord, NamedKey, Tab } from './engine.ts';
import { openHost } from './host.ts';
import { focused, type Hands, says, tabTo } from './visitor.ts';

/** A text to type, in quotation marks, or a key to press. */
type Stroke = NamedKey | Chord | `"${string}"`;

async function strike(tab: Tab, ...strokes: Stroke[]): Promise<void> {
  for (const stroke of strokes) {
    if (stroke.startsWith('"')) await tab.type(stroke.slice(1, -1));
    else await tab.press(stroke as NamedKey);
  }
}

const image = 'data:image/gif;,';

/** What is asked, the keys that answer it from its heading on, and the answer; none where a statement is only read. */
const kinds: [question: { type: string; [field: string]: unknown }, strokes: Stroke[], answer?: unknown][] = [
  [{ type: 'csat', look: 'stars' }, ['Tab', 'End'], 5],
  [{ type: 'rating', id: 'faces', look: 'faces' }, ['Tab', 'Home'], 1],
  [{ type: 'rating', scale: 'agreement' }, ['Tab', 'End', 'ArrowUp'], 4],
  [{ type: 'boolean' }, ['Tab', 'Home'], true],
  [{ type: 'slider', min: -10, max: 10 }, ['Tab', 'End', 'ArrowDown'], 9],
  [
    { type: 'choice', options: ['a', 'b', { id: 'c', text: 'Another', other: true }] },
    ['Tab', 'End', 'Tab', '"A third"'],
    { id: 'c', text: 'A third' },
  ],
  [{ type: 'choices', options: ['a', 'b', 'c'] }, ['Tab', 'Space', 'Tab', 'Tab', 'Space'], ['a', 'c']],
  [{ type: 'text', input: 'number', unit: 'kg' }, ['Tab', '"3.5"'], 3.5],
  [{ type: 'consent', purpose: 'You may write to me.', required: false }, ['Tab', 'Space'], true],
  [{ type: 'section', text: 'Read this.' }, []],
  [{ type: 'link', href: 'https://shop.example/' }, ['Tab']],
  [{ type: 'dropdown', options: ['Mocha', 'Tea'] }, ['Tab', '"t"'], 'Tea'],
  [{ type: 'matrix', rows: ['Speed', 'Price'], points: 3 }, ['Tab', 'End', 'Tab', 'Space'], { Speed: 3, Price: 1 }],
  [{ type: 'ranking', options: ['Milk', 'Tea'] }, ['Tab', 'Tab', 'Space'], ['Tea', 'Milk']],
  [{ type: 'constant-sum', options: ['Milk', 'Tea'], total: 10 }, ['Tab', '"7"', 'Tab', '"3"'], { Milk: 7, Tea: 3 }],
  [
    { type: 'maxdiff', items: ['a', 'b', 'c'], sets: [['a', 'b', 'c']] },
    ['Tab', 'Tab', 'Home', 'Shift+Tab', 'End'],
    [{ shown: ['a', 'b', 'c'], best: 'c', worst: 'a' }],
  ],
  [
    { type: 'matching', left: ['Milk', 'Tea'], right: ['White', 'Green'] },
    ['Tab', '"w"', 'Tab', '"g"'],
    { Milk: 'White', Tea: 'Green' },
  ],
  [
    { type: 'fill-blank', sentence: '[what] grows in [where].', blanks: ['what', 'where'] },
    ['Tab', '"Tea"', 'Tab', '"Assam"'],
    { what: 'Tea', where: 'Assam' },
  ],
  [
    {
      type: 'picture',
      options: [
        { id: 'cup', image, text: 'A cup' },
        { id: 'pot', image, text: 'A pot' },
      ],
    },
    ['Tab', 'End'],
    'pot',
  ],
  [
    { type: 'kano', functional: 'With it?', dysfunctional: 'Without?' },
    ['Tab', 'Home', 'Tab', 'End'],
    { functional: 1, dysfunctional: 5 },
  ],
  [{ type: 'gap', points: 5 }, ['Tab', 'End', 'Tab', 'Home'], { expectation: 5, perception: 1 }],
  [{ type: 'maturity' }, ['Tab', 'End'], 4],
  [
    { type: 'contact', purpose: 'To answer.', fields: { email: 'required' } },
    ['Tab', '"ann@shop.example"'],
    { email: 'ann@shop.example' },
  ],
];

export function questions({ visit }: Hands): void {
  test('questions of every kind are answered by keys alone, go on by a key, and arrive', async () => {
    const host = await openHost();
    const asked = kinds.map(([kind], i) => ({ id: kind.type, ...kind, text: `${i}. What?` }));
    host.write(surveys({ id: 'own', questions: asked }), { besides: 'img-src data:' });
    const tab = await visit(`${host.url}/`);
    for (const [i, [{ type }, strokes]] of kinds.entries()) {
      await says(tab, `${i}. What?`);
      if (i === 0) {
        await tabTo(tab, /^BUTTON Close/, 2);
      } else await expect.poll(() => focused(tab)).toMatch(/^H2/);
      await strike(tab, ...strokes);
      // What has a place now stands elsewhere, and gets the focus back there.
      if (type === 'ranking') await expect.poll(() => focused(tab)).toBe('INPUT Tea: place 1 of 2');
      await tabTo(tab, /^BUTTON (Next|Send)/, 12);
      await tab.press('Enter');
    }
    await says(tab, 'Your answer was sent.');
    const answers = kinds.filter(([, , answer]) => answer !== undefined);
    expect(host.last()!.answers).toEqual(
      Object.fromEntries(answers.map(([{ id, type }, , answer]) => [id ?? type, answer])),
    );
  });

  test('a quiz goes back and on, marks the answers and ends by what they earned', async () => {
    const host = await openHost();
    const jump = [{ to: 'end', when: { score: 'total', atLeast: 2 } }];
    const capital = { type: 'choice', id: 'capital', text: 'The capital of France?', options: ['Lyon', 'Paris'] };
    const hint = { type: 'comment', id: 'hint', text: 'Why {{answer.capital|that}}?' };
    const thanks = { text: '{{score.total|No}} points' };
    host.write(surveys({ id: 'quiz', questions: [{ ...capital, key: 'Paris', points: 2, jump }, hint], thanks }));
    const tab = await visit(`${host.url}/`);
    await says(tab, 'The capital');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('Home', 'Enter');
    await says(tab, 'Why Lyon?');
    await tabTo(tab, /^BUTTON Back/, 4);
    await tab.press('Enter');
    await says(tab, 'The capital');
    await tabTo(tab, /^INPUT/, 4);
    await tab.press('End', 'Enter');
    await says(tab, '2 points');
    await expect
      .poll(() => host.last())
      .toMatchObject({ status: 'completed', answers: { capital: 'Paris' }, derived: { total: 2, share: 1 } });
  });

  test('a day is put in by keys, part by part', async () => {
    const host = await openHost();
    host.write(surveys({ id: 'own', questions: [{ type: 'date', text: 'Which day?' }] }));
    const tab = await visit(`${host.url}/`);
    await says(tab, 'Which day?');
    await tabTo(tab, /^INPUT/, 4);
    // In the order of its own language, which nobody else can know.
    await tab.press('ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp');
    const date = await tab.evaluate(
      () => document.querySelector('earshot-prompt')!.shadowRoot!.querySelector('input')!.value,
    );
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    await tabTo(tab, /^BUTTON Send/, 6);
    await tab.press('Enter');
    await says(tab, 'Your answer was sent.');
    expect(host.last()!.answers).toEqual({ date });
  });
}

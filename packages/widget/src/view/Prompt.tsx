import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { heading } from './field.tsx';
import { icon } from './icon.tsx';
import { steer } from './keys.ts';
import { views } from './question/index.ts';

export interface PromptProps {
  ask: Ask;
  dir: 'ltr' | 'rtl';
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Said in the status region while there is a question. */
  said: ReadonlySignal<string>;
  /** Closes the prompt; absent when it stands in the page's flow. */
  close?: (() => void) | undefined;
}

/** The card: one question at a time, then the ending. A labelled region, never a dialog: nobody asked for it. */
export function Prompt({ ask, dir, theme, said, close }: PromptProps): VNode {
  const { texts } = ask;
  const question = ask.question.value;
  const ending = ask.ending.value;
  const View =
    question &&
    ({ ...views, ...ask.drawing?.views }[question.type] as ComponentType<{ question: typeof question; ask: Ask }>);

  const next = ({ currentTarget }: { currentTarget: Element }): void => {
    if (!ask.next()) currentTarget.closest('section')!.querySelector<HTMLElement>('input,select,textarea')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: Element }): void => {
    // A key that ends or leaves the composing of a word belongs to the input method. By this number it is known in WebKit,
    // too, where it comes when `isComposing` is over.
    if (event.keyCode === 229) return;
    const { key, target } = event;
    if (key === 'Escape') close?.();
    else if (key === 'Enter') {
      const { tagName } = target as Element;
      if (tagName === 'INPUT' || (tagName === 'TEXTAREA' && (event.ctrlKey || event.metaKey))) next(event);
    } else steer(event);
  };

  return (
    <section part="card" lang={ask.locale} dir={dir} class={theme} aria-labelledby="q" onKeyDown={onKeyDown}>
      {close && (
        <button type="button" part="close" class="x" aria-label={texts.close} onClick={close}>
          {icon('M7 7l10 10M17 7L7 17')}
        </button>
      )}
      {View ? (
        <View key={question.id} question={question} ask={ask} />
      ) : (
        heading(ask, say(ask, ask.thanks()?.text, texts.thanks))
      )}
      {ask.below?.()}
      {question && (
        <footer>
          {ask.hasBack() && (
            <button type="button" part="back" class="back" onClick={ask.back}>
              {texts.back}
            </button>
          )}
          <button type="button" part="button" onClick={(event) => event.detail > 1 || next(event)}>
            {ask.hasNext() ? texts.next : texts.send}
          </button>
        </footer>
      )}
      {/* Here from the start, because a live region that comes with its text is not read out. */}
      <p role="status" class={ending ? '' : 'said'}>
        {ending ? texts[ending] : said.value}
      </p>
    </section>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType, VNode } from 'preact';
import { type Ask, say } from './ask.ts';
import { views } from './question/index.ts';

export interface PromptProps {
  ask: Ask;
  /** The language and direction of the words. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Said in the status region while there is a question. */
  said: ReadonlySignal<string>;
  /** Closes the prompt; absent when it stands in the page's flow. */
  close?: (() => void) | undefined;
}

/** The card: one question at a time, then the ending. A labelled region, never a dialog: nobody asked for it. */
export function Prompt({ ask, lang, dir, said, close }: PromptProps): VNode {
  const { sitting, texts } = ask;
  const question = sitting.question.value;
  const ending = sitting.ending.value;
  const View = question && (views[question.type] as ComponentType<{ question: typeof question; ask: Ask }>);

  const next = ({ currentTarget }: { currentTarget: Element }): void => {
    if (!sitting.next())
      currentTarget.closest('section')!.querySelector<HTMLElement>('fieldset input,input,textarea')!.focus();
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: Element }): void => {
    // A key that ends or leaves the composing of a word belongs to the input method.
    if (event.isComposing) return;
    const { tagName } = event.target as Element;
    if (event.key === 'Escape') close?.();
    if (event.key === 'Enter' && (tagName === 'INPUT' || (tagName === 'TEXTAREA' && (event.ctrlKey || event.metaKey))))
      next(event);
  };

  return (
    <section lang={lang} dir={dir} aria-labelledby="q" onKeyDown={onKeyDown}>
      {close && (
        <button type="button" class="x" aria-label={texts.close} onClick={close}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M7 7l10 10M17 7L7 17" />
          </svg>
        </button>
      )}
      {View ? (
        <View key={question.id} question={question} ask={ask} />
      ) : (
        <h2 id="q" tabIndex={-1} ref={ask.arrive}>
          {say(ask, sitting.survey.thanks?.text, texts.thanks)}
        </h2>
      )}
      {question && (
        <footer>
          <button type="button" onClick={next}>
            {sitting.hasNext() ? texts.next : texts.send}
          </button>
          {sitting.hasBack() && (
            <button type="button" class="back" onClick={sitting.back}>
              {texts.back}
            </button>
          )}
        </footer>
      )}
      {/* Here from the start, because a live region that comes with its text is not read out. */}
      <p role="status" class={ending ? '' : 'said'}>
        {ending ? texts[ending] : said.value}
      </p>
    </section>
  );
}

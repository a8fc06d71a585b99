import type { Survey } from '@earshot/core';
import type { MountOptions } from '../mount.ts';
import type { StepsAsk } from '../view/ask.ts';

/** What a link brings to a survey. */
interface Brought extends Pick<MountOptions, 'drawing' | 'hidden'> {
  /** Looks whether what is drawn shows the answer, and takes it back if not. */
  look(host: HTMLElement): void;
}

/** What an answer may have been before it became a part of an address. */
function* readings(text: string): Generator<unknown> {
  if (/^-?\d+(\.\d+)?$/.test(text)) yield Number(text);
  if (/^(true|false)$/.test(text)) yield text === 'true';
  yield text;
  yield text.split(',');
}

/**
 * Takes from an address what is meant for a survey: values of the fields that it declares as hidden, if the page gives
 * none, and an answer to its first question. That is put in, and travels when the visitor sends it.
 */
export function brought(survey: Survey, { drawing, hidden }: MountOptions, given: URLSearchParams): Brought {
  const fields = [...given].filter(([name]) => survey.hidden?.includes(name));
  let put: StepsAsk | undefined;
  return {
    hidden: { ...Object.fromEntries(fields), ...hidden },
    drawing: {
      ...drawing,
      steps(ask) {
        const question = ask.question.value;
        const text = question && given.get(question.id);
        for (const answer of text ? readings(text) : []) {
          if (put || !ask.own[0].flow.isAnswer(question!, answer)) continue;
          put = ask;
          ask.choose(answer);
        }
        return drawing?.steps?.(ask) ?? ask;
      },
    },
    look(host) {
      // The flow of our own instruments takes whatever their controls give, and not every number has one.
      const draft = String(put?.draft.value);
      const controls = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('input,textarea,select')];
      if (!controls.some(({ checked, value, type }) => checked || (type !== 'radio' && value === draft)))
        put?.choose(undefined);
    },
  };
}

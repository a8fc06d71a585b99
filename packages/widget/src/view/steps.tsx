import { signal } from '@preact/signals';
import { reset } from '../reset.ts';
import type { Sitting } from '../sitting.ts';
import { type Ask, type QuestionViews, type StepsAsk, say } from './ask.ts';
import { below } from './below.tsx';
import { Confirm } from './Confirm.tsx';
import { Pause, type PauseQuestion, paused } from './pause.tsx';
import { Verdict, verdictOn } from './verdict.tsx';

/** What a survey of one's own does between its questions: asks whether the visitor is sure, tells what was right. */
export function steps(ask: StepsAsk): Ask {
  const { survey, texts, drawing } = ask;
  const { confirm, reveal } = survey;
  /** What stands in place of a question. */
  const pause = signal<PauseQuestion | undefined>();
  const goOn = (): void => {
    pause.value = undefined;
  };

  function proceed(): boolean {
    const { value } = ask.question;
    const done = ask.next();
    const verdict = done && reveal === 'item' && value && verdictOn(ask, value);
    if (verdict) pause.value = paused(<Verdict verdict={verdict} ask={ask} goOn={goOn} />);
    return done;
  }

  function sure(words: NonNullable<typeof confirm>['reset'], ours: string, yes: string, act: () => void): void {
    const question = words === true ? ours : say(ask, words || undefined, ours);
    const agree = (): void => {
      goOn();
      act();
    };
    pause.value = paused(<Confirm question={question} yes={yes} agree={agree} ask={ask} goOn={goOn} />);
  }

  const askReset = (): void => sure(confirm?.reset, texts.sureReset, texts.reset, () => reset(ask));

  return {
    ...ask,
    drawing: { ...drawing, views: { ...drawing?.views, pause: Pause } as QuestionViews },
    question: {
      get value() {
        return pause.value ?? ask.question.value;
      },
    } as Sitting['question'],
    below: () => (pause.value ? undefined : below(ask, confirm?.reset ? askReset : undefined)),
    next() {
      // What has a problem is said before anything is confirmed.
      if (!confirm?.submit || ask.hasNext() || !isReady(ask)) return proceed();
      sure(confirm.submit, texts.sureSubmit, texts.send, proceed);
      return true;
    },
    // After the right answer was told, another one would be worth nothing.
    hasBack: () => reveal !== 'item' && ask.hasBack(),
  };
}

/** Whether `next` would find no problem. */
function isReady({ question, draft, own: [facts] }: StepsAsk): boolean {
  const { id, required } = question.value!;
  if (draft.value !== undefined) return facts.flow.isAnswer(question.value!, draft.value);
  return !required && Object.entries(facts.answers).some(([other, answer]) => other !== id && answer !== undefined);
}

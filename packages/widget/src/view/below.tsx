import type { VNode } from 'preact';
import type { StepsAsk } from './ask.ts';
import { closing } from './closing.tsx';
import { showsProgress } from './has-steps.ts';

/** How far the visitor is, and a way to begin anew where the survey offers one; at the end, what more there is to say. */
export function below(ask: StepsAsk, reset: (() => void) | undefined): VNode {
  const { survey, own, texts, question, draft } = ask;
  const [facts] = own;
  if (!question.value) return closing(ask);
  const begun = ask.hasBack() || draft.value !== undefined;
  return (
    <div class="below">
      {showsProgress(survey) && bar(texts.progress, facts.flow.progress?.(survey, facts, question.value.id) ?? 0)}
      {reset && begun && (
        <button type="button" class="back" onClick={reset}>
          {texts.reset}
        </button>
      )}
    </div>
  );
}

/** A drawing, because its length cannot be said in a style sheet. @param share how long it is, 0…1. */
const bar = (name: string, share: number): VNode => {
  const percent = Math.round(share * 100);
  return (
    <svg role="progressbar" aria-label={name} aria-valuenow={percent} viewBox="0 0 100 1" preserveAspectRatio="none">
      <path d={`M0 0h${percent}v1H0z`} />
    </svg>
  );
};

import type { Thanks } from '@earshot/core';
import type { VNode } from 'preact';
import { type StepsAsk, say } from './ask.ts';
import { verdictOn, verdictWords } from './verdict.tsx';

/** What an ending says below its heading: a line, of a quiz what was right, where to go from here. */
export function closing(ask: StepsAsk): VNode {
  const { survey, own, texts } = ask;
  const [facts] = own;
  const { help, link }: Thanks = ask.thanks() ?? {};
  const asked = survey.reveal === 'end' ? facts.flow.asked(survey, facts, facts.answers) : [];
  const verdicts = asked.flatMap((question) => verdictOn(ask, question) ?? []);
  return (
    <div>
      <p>{say(ask, help, '')}</p>
      {verdicts.length > 0 && (
        <ol>
          {verdicts.map((verdict) => (
            <li key={verdict.question.id}>
              <p>{say(ask, verdict.question.text, '')}</p>
              <p class={verdict.result}>{texts[verdict.result]}</p>
              {verdictWords(ask, verdict)}
            </li>
          ))}
        </ol>
      )}
      {link && (
        <p>
          {/* A page that still has answers to send stays open; a mail or a call needs no page. */}
          <a href={link.href} target={/^http/i.test(link.href) ? '_blank' : undefined} rel="noopener noreferrer">
            {say(ask, link.text, link.href)}
          </a>
        </p>
      )}
    </div>
  );
}

import type { LinkQuestion } from '@earshot/core';
import { type QuestionView, say } from '../ask.ts';
import { field } from '../field.tsx';

/** A call to action. It opens beside the page, so that neither the page nor the sitting is lost. */
export const Link: QuestionView<LinkQuestion> = ({ question, ask }) => {
  const { href, label } = question;
  const [text, ours] = ask.texts.link;
  // A mail or a call leaves no page behind.
  const page = /^https?:/i.test(href);
  return field(
    ask,
    question,
    text,
    <p class="go">
      <a href={href} target={page ? '_blank' : undefined} rel="noopener noreferrer">
        {say(ask, label, ours)}
      </a>
    </p>,
  );
};

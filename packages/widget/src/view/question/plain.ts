import css from '../../survey.css?inline';
import type { Drawing, QuestionViews } from '../ask.ts';
import { looks } from '../looks.tsx';
import { reasons } from '../reasons.tsx';
import { steps } from '../steps.tsx';
import { BooleanView } from './Boolean.tsx';
import { Choice } from './Choice.tsx';
import { Choices } from './Choices.tsx';
import { Consent } from './Consent.tsx';
import { Rating } from './Rating.tsx';
import { Section } from './Section.tsx';
import { Slider } from './Slider.tsx';
import { Text } from './Text.tsx';

/** The views of the other plain types, and what questions of every type may have in a survey of one's own. */
export const plain: Drawing = {
  css,
  looks,
  reasons,
  steps,
  views: {
    rating: Rating,
    slider: Slider,
    text: Text,
    choice: Choice,
    choices: Choices,
    boolean: BooleanView,
    section: Section,
    consent: Consent,
  } as QuestionViews,
};

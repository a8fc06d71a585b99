import type { QuestionViews } from '../ask.ts';
import { BooleanView } from './Boolean.tsx';
import { Choice } from './Choice.tsx';
import { Choices } from './Choices.tsx';
import { Consent } from './Consent.tsx';
import { Rating } from './Rating.tsx';
import { Section } from './Section.tsx';
import { Slider } from './Slider.tsx';
import { Text } from './Text.tsx';

/** The views of the other plain types, which come with a survey of one's own. */
export const plainViews = {
  rating: Rating,
  slider: Slider,
  text: Text,
  choice: Choice,
  choices: Choices,
  boolean: BooleanView,
  section: Section,
  consent: Consent,
} as QuestionViews;

import type { QuestionViews } from '../ask.ts';
import { BooleanView } from './Boolean.tsx';
import { Ces } from './Ces.tsx';
import { Choice } from './Choice.tsx';
import { Choices } from './Choices.tsx';
import { Comment } from './Comment.tsx';
import { Consent } from './Consent.tsx';
import { Csat } from './Csat.tsx';
import { Nps } from './Nps.tsx';
import { Rating } from './Rating.tsx';
import { Section } from './Section.tsx';
import { Slider } from './Slider.tsx';
import { Text } from './Text.tsx';

/** The views of the plain types, which come with every prompt. */
export const views = {
  nps: Nps,
  csat: Csat,
  ces: Ces,
  comment: Comment,
  rating: Rating,
  slider: Slider,
  text: Text,
  choice: Choice,
  choices: Choices,
  boolean: BooleanView,
  section: Section,
  consent: Consent,
} as QuestionViews;

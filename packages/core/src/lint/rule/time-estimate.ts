import type { Profile } from '../finding.ts';
import { estimateSeconds } from '../length.ts';
import { type LintRule, ofSurvey } from '../rule.ts';

const most: Record<Profile, number> = { micro: 90, relationship: 180, research: 600, quiz: 1200, assessment: 1800 };

/** Nobody likes to be told two minutes and to need ten. */
export const timeEstimate: LintRule = {
  id: 'time-estimate',
  severity: 'info',
  evidence: 'custom',
  about:
    'About more time than such a survey should take: 1½ minutes in a micro-survey, 3 about the relationship, 10 in research, 20 in a quiz, 30 in an assessment.',
  source:
    'rules of thumb: 7.5 s for a closed question, 5 s for a row, 25 s for an open one, reading at 200 words a minute',
  message: ({ seconds, most }) =>
    `It takes about ${clock(seconds as number)}; ${clock(most as number)} are what visitors give such a survey.`,
  remedy: 'Shorten it, or say at its beginning how long it takes.',
  check: ofSurvey((subject) => {
    const seconds = Math.round(estimateSeconds(subject));
    return seconds > most[subject.profile] && { data: { seconds, most: most[subject.profile] } };
  }),
};

const clock = (seconds: number): string =>
  seconds <= 90 ? `${seconds} seconds` : `${(seconds / 60).toFixed(1).replace('.0', '')} minutes`;

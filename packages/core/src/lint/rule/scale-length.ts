import { type LintRule, ofItem, oncePerScale } from '../rule.ts';

/** Where a survey chooses the length of a scale, experiments have something to say. */
export const scaleLength: LintRule = {
  id: 'scale-length',
  severity: 'info',
  evidence: 'strong',
  about:
    'A scale of agreement with more than 5 points, one with two poles and neither 5 nor 7, one with a single pole and not 5, or 0–10 for anything but likelihood.',
  source:
    'Krosnick & Tahk 2008 (706 tests): 5 for one pole, 7 for two; Revilla, Saris & Krosnick 2014, Sociological Methods & Research 43(1): agreement 5',
  message: ({ points, kind, better }) => `It has ${points} points; ${kind} works best with ${better}.`,
  remedy: 'Change the length, unless earlier results are to be compared with.',
  check: oncePerScale(
    ofItem(({ scale }) => {
      // A length that the method itself fixes is not for the survey to choose.
      if (!scale?.own.length || scale.points === undefined || scale.points < 3) return undefined;
      const { points, construct, poles } = scale;
      if (construct === 'agreement') return points > 5 && { data: { points, kind: 'agreement', better: 5 } };
      if (points === 11 && construct !== 'likelihood')
        return { data: { points, kind: 'anything but likelihood', better: '5 or 7' } };
      if (construct === 'likelihood') return undefined;
      if (poles === 'bipolar')
        return ![5, 7].includes(points) && { data: { points, kind: 'a scale with two poles', better: '7 or 5' } };
      if (poles === 'unipolar') return points !== 5 && { data: { points, kind: 'a scale with one pole', better: 5 } };
      return undefined;
    }),
  ),
};

import type { Item } from '../item.ts';
import { type Found, type LintRule, ofSurvey } from '../rule.ts';
import { valence } from '../scale.ts';
import { type Subject, subjectOf } from '../subject.ts';

/** Visitors carry the first scale on to the next. */
export const inconsistentScale: LintRule = {
  id: 'inconsistent-scale',
  severity: 'warning',
  evidence: 'custom',
  about: 'Scales about the same thing with another length or direction, within the survey or since the version before.',
  source: 'Tourangeau, Couper & Conrad 2004, Public Opinion Quarterly 68(3); a trend breaks where its scale does',
  message: ({ what, here, there, where }) => `Its scale ${what}: ${here} here, ${there} ${where}.`,
  remedy: 'Use one scale for one thing.',
  check: ofSurvey((subject) => [...within(subject), ...sincePrevious(subject)]),
};

interface Form {
  item: Item;
  points: number | undefined;
  /** 1: the good end is last; -1: it is first; 0: its words do not tell. */
  way: number;
}

const formOf = (item: Item): Form => {
  const { scale, lexicon } = item;
  const [first, last] = [scale?.labels[0], scale?.labels.at(-1)].map((label) =>
    label === undefined || !lexicon ? 0 : (valence(label, lexicon) ?? 0),
  );
  return { item, points: scale?.points, way: Math.sign((last ?? 0) - (first ?? 0)) };
};

function compared(here: Form, there: Form, where: string): Omit<Found, 'path'> | undefined {
  if (here.points !== there.points)
    return {
      item: here.item,
      data: { what: 'has another length', here: here.points ?? 'no points', there: there.points ?? 'no points', where },
    };
  if (here.way * there.way >= 0) return undefined;
  const say = (way: number): string => (way > 0 ? 'the good end last' : 'the good end first');
  return { item: here.item, data: { what: 'is turned round', here: say(here.way), there: say(there.way), where } };
}

function within({ items }: Subject): (Omit<Found, 'path'> | undefined)[] {
  const first = new Map<string, Form>();
  return items.map((item) => {
    const construct = item.scale?.construct;
    // How likely is asked 0–10 where it is to be an NPS, and on five points where it is not.
    if (construct === undefined || item.scores.includes('nps')) return undefined;
    const here = formOf(item);
    const there = first.get(construct);
    if (!there) first.set(construct, here);
    return there && compared(here, there, `in ${there.item.question.id}`);
  });
}

function sincePrevious({
  items,
  locale,
  profile,
  circumstances: { previous },
}: Subject): (Omit<Found, 'path'> | undefined)[] {
  if (!previous) return [];
  const before = subjectOf(previous, locale, profile, {}).items;
  return items.map((item) => {
    const old = before.find(({ question }) => question.id === item.question.id);
    return item.scale && old?.scale && compared(formOf(item), formOf(old), 'in the version before');
  });
}

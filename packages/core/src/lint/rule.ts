import type { Data, Evidence, Path, Profile, Severity } from './finding.ts';
import type { Item, Stem } from './item.ts';
import type { Operation } from './patch.ts';
import type { Subject } from './subject.ts';

/** A rule of the linter: data, a check, and the words about what it finds. */
export interface LintRule {
  /** Its name in documents, findings and lists: lower case with dashes. */
  id: string;
  severity: Severity;
  /** What it weighs where a survey is for something else. */
  inProfile?: Partial<Record<Profile, Severity>>;
  /** Found only when asked for. @default false */
  off?: boolean;
  evidence: Evidence;
  /** What it looks for, in one sentence. */
  about: string;
  /** Who says so. */
  source: string;
  /** What is wrong, as a sentence without the field. */
  message: (data: Data) => string;
  /** What to do about it, as a sentence. */
  remedy: string;
  check: (subject: Subject) => Found[];
}

/** What a rule's check gives: a place, and what to say about it. */
export interface Found {
  /** The question; absent where it is about the survey. */
  item?: Item | undefined;
  /** Keys from the document's root. */
  path: Path;
  data?: Data | undefined;
  /** Where this finding weighs more or less than its rule. */
  severity?: Severity | undefined;
  span?: readonly [number, number] | undefined;
  fix?: readonly Operation[] | undefined;
}

type Some<T> = T | undefined | false | readonly (T | undefined | false)[];

const flat = <T extends object>(some: Some<T>): T[] =>
  (Array.isArray(some) ? some : [some]).filter((one): one is T => Boolean(one));

/** A check that looks at each question by itself; the path begins at the question. */
export const ofItem =
  (look: (item: Item, subject: Subject) => Some<Omit<Found, 'item' | 'path'> & { path?: Path }>): LintRule['check'] =>
  (subject) =>
    subject.items.flatMap((item) =>
      flat(look(item, subject)).map((found) => ({ ...found, item, path: [...item.path, ...(found.path ?? [])] })),
    );

/** A check that looks at each sentence that is answered, if there are words to look for in its language. */
export const ofStem =
  (
    look: (
      stem: Stem & { lexicon: NonNullable<Stem['lexicon']> },
      item: Item,
      subject: Subject,
    ) => Some<Omit<Found, 'item' | 'path'>>,
  ): LintRule['check'] =>
  (subject) =>
    subject.items.flatMap((item) =>
      item.stems.flatMap((stem) =>
        stem.lexicon
          ? flat(look({ ...stem, lexicon: stem.lexicon }, item, subject)).map((found) => ({
              ...found,
              item,
              path: stem.path,
            }))
          : [],
      ),
    );

/** A check that looks at the survey as a whole. */
export const ofSurvey =
  (look: (subject: Subject) => Some<Omit<Found, 'path'> & { path?: Path }>): LintRule['check'] =>
  (subject) =>
    flat(look(subject)).map((found) => ({ ...found, path: found.path ?? found.item?.path ?? [] }));

/** The first finding for each scale: where ten items share one, there is one thing to change. */
export const oncePerScale =
  (check: LintRule['check']): LintRule['check'] =>
  (subject) => {
    const seen = new Set<string>();
    return check(subject).filter(({ item }) => {
      const scale = JSON.stringify([item?.scale?.points, item?.scale?.labels]);
      return !seen.has(scale) && seen.add(scale);
    });
  };

import { type Condition, passes, type Test } from '../condition.ts';
import { isAnswer, typeOf } from '../question/index.ts';
import type { Question } from '../survey.ts';

/** One test that a world needs to be passed, or failed. */
interface Atom {
  /** Tests of one subject look at one value. */
  subject: string;
  question?: Question | undefined;
  /** Whether there may be no answer to it. */
  missable?: boolean;
  /** Whether it looks at the answer as a whole. */
  whole: boolean;
  row?: string | undefined;
  test: Test;
  wanted: boolean;
}

/** Above so many combinations nothing is claimed. */
const most = 400;

/**
 * Whether some answers let all of these conditions hold together, as far as that can be told from what the questions
 * offer: false only if none do. An answer that has to be there brings along what its own question waits for.
 */
export function possible(conditions: readonly Condition[], questions: readonly Question[]): boolean {
  const worlds = cross(conditions.map((condition) => worldsOf(condition, true, questions)));
  if (!worlds) return true;
  return worlds.some((atoms) => {
    const needed = new Set<Condition>();
    // A question that is looked at is asked, and so are those that its own condition looks at: what stands above alone.
    for (const seen = [...atoms]; seen.length > 0; ) {
      const { question, wanted, test } = seen.pop()!;
      if (!question?.when || needed.has(question.when) || !wanted || test.exists === false) continue;
      needed.add(question.when);
      const inner = worldsOf(question.when, true, questions);
      if (inner?.length === 1) seen.push(...inner[0]!);
    }
    const whole = cross([[atoms], ...[...needed].map((when) => worldsOf(when, true, questions))]);
    return !whole || whole.some(consistent);
  });
}

/** The ways in which a condition can hold, or fail, each as tests that all come out as wanted; undefined if they are too many. */
function worldsOf(condition: Condition, wanted: boolean, questions: readonly Question[]): Atom[][] | undefined {
  const inner = (parts: Condition[]): (Atom[][] | undefined)[] =>
    parts.map((part) => worldsOf(part, wanted, questions));
  if ('not' in condition) return worldsOf(condition.not, !wanted, questions);
  if ('all' in condition) return wanted ? cross(inner(condition.all)) : union(inner(condition.all));
  if ('any' in condition) return wanted ? union(inner(condition.any)) : cross(inner(condition.any));
  if ('answer' in condition) {
    const { answer, row, part, ...test } = condition;
    const question = questions.find(({ id }) => id === answer);
    const subject = JSON.stringify(['answer', answer, row, part]);
    const missable = !question || canBeMissing(question) || questions.some(({ jump }) => jump);
    return [[{ subject, question, missable, whole: row === undefined && part === undefined, row, test, wanted }]];
  }
  // A score is another one at each place, so its tests are not held against each other.
  if ('score' in condition) return [[]];
  const { attribute, hidden, ...test } = condition as { attribute?: string; hidden?: string } & Test;
  return [[{ subject: JSON.stringify([attribute, hidden]), whole: true, test, wanted }]];
}

function union(parts: (Atom[][] | undefined)[]): Atom[][] | undefined {
  if (parts.includes(undefined)) return undefined;
  const all = parts.flat() as Atom[][];
  return all.length > most ? undefined : all;
}

function cross(parts: (Atom[][] | undefined)[]): Atom[][] | undefined {
  let all: Atom[][] = [[]];
  for (const part of parts) {
    if (!part || all.length * part.length > most) return undefined;
    all = all.flatMap((left) => part.map((right) => [...left, ...right]));
  }
  return all;
}

function consistent(atoms: readonly Atom[]): boolean {
  const subjects = new Map<string, Atom[]>();
  for (const atom of atoms) subjects.set(atom.subject, [...(subjects.get(atom.subject) ?? []), atom]);
  return [...subjects.values()].every((together) => {
    // Which words a text may hold is not looked into.
    const told = together.filter(({ test }) => test.contains === undefined && test.matches === undefined);
    return (
      together.every(known) &&
      valuesOf(together).some((value) => told.every(({ test, wanted }) => passes(test, value) === wanted))
    );
  });
}

/** Whether what a test names is there at all: the row, or the one of several answers. */
function known({ question, row, test, wanted, whole }: Atom): boolean {
  if (!question || !wanted || test.exists === false) return true;
  const { parts, offers, family } = typeOf(question);
  if (row !== undefined) return !parts || parts(question).some(({ value }) => value === row);
  const all = offers(question);
  if (!whole || test.contains === undefined || family !== 'closed' || isAnswer(question, all[0]?.value)) return true;
  return all.some(({ value }) => value === test.contains);
}

/** Values enough to find one that passes, if any does: what is offered, or all that the tests mention and what lies between. */
function valuesOf(atoms: readonly Atom[]): unknown[] {
  const { question, whole, missable } = atoms[0]!;
  const offered =
    question && whole
      ? typeOf(question)
          .offers(question)
          .map(({ value }) => value)
      : [];
  // Of a list, or of parts, no single offer is an answer.
  if (offered.length > 0 && offered.every((value) => isAnswer(question!, value)))
    return missable ? [undefined, ...offered] : offered;
  const named = atoms.flatMap(({ test: { is, in: list = [], atLeast, atMost, between = [] } }) => [
    is,
    ...list,
    atLeast,
    atMost,
    ...between,
  ]);
  const bounds = named.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const between = bounds.map((bound, i) => (bound + (bounds[i + 1] ?? bound + 2)) / 2);
  const numbers = [...bounds, ...between, (bounds[0] ?? 0) - 1].flatMap((n) => [n, Math.floor(n), Math.ceil(n)]);
  // Any text that is none of those named, and any list.
  return [undefined, ...named, ...numbers, '\0', true, false, []];
}

/** Whether a question can be left without an answer where no jump passes over it. */
const canBeMissing = ({ required, when, carry, notApplicable, dontKnow }: Question): boolean =>
  !required || !!when || !!carry || !!notApplicable || !!dontKnow;

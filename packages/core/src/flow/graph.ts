import type { Condition } from '../condition.ts';
import type { Issue } from '../issue.ts';
import type { Question, Survey } from '../survey.ts';
import type { EventPattern } from '../targeting/event-pattern.ts';
import { pipesIn } from './piping.ts';
import { possible } from './possible.ts';

type Path = Issue['path'];

/**
 * What no visitor will ever see, and what no visitor can be told: questions and endings that no way leads to, conditions
 * that cannot hold, gates that never open, texts that take what is not known by then. No answer is lost by any of it, so `parseSurvey` lets it
 * pass; it is hardly ever meant. There are neither loops nor dead ends in a survey that was parsed: jumps lead forward,
 * and a question with nothing left to choose from is passed over.
 *
 * @example
 * graphIssues(survey).map(sentence) // ['questions[1].when: …']
 */
export function graphIssues(survey: Survey): Issue[] {
  const { questions, endings = [] } = survey;
  const issues: Issue[] = [];
  const can = (path: Path, ...conditions: (Condition | undefined)[]): boolean => {
    const holds = possible(
      conditions.filter((condition) => condition !== undefined),
      questions,
    );
    if (!holds && path.length > 0) issues.push({ code: 'impossible-condition', path });
    return holds;
  };
  const always = (condition: Condition | undefined): boolean => !condition || !can([], { not: condition });

  const reached = new Set(questions.slice(0, 1).map(({ id }) => id));
  const led = new Set<string>();
  for (const [i, { id, when, carry, jump = [] }] of questions.entries()) {
    const path = ['questions', i];
    const below = questions[i + 1]?.id ?? 'end';
    if (!reached.has(id)) issues.push({ code: 'unreachable-question', path, data: { id } });
    // Nobody comes here, so nobody goes on from here.
    else if (when && !can([...path, 'when'], when)) reached.add(below);
    else {
      let on = true;
      for (const [n, step] of jump.entries()) {
        if (!on) issues.push({ code: 'unreachable-jump', path: [...path, 'jump', n] });
        else if (can([...path, 'jump', n, 'when'], when, step.when)) {
          reached.add(step.to);
          led.add(step.to);
        }
        if (always(step.when)) on = false;
      }
      if (on || carry || !always(when)) reached.add(below);
    }
  }
  for (const [i, { id, when }] of endings.entries()) {
    const path = ['endings', i];
    if (when) can([...path, 'when'], when);
    else if (!led.has(id)) issues.push({ code: 'unreachable-ending', path, data: { id } });
  }
  return [...issues, ...targetingIssues(survey), ...pipeIssues(survey)];
}

/** Gates that never open. */
function targetingIssues({ targeting = {} }: Survey): Issue[] {
  const { who, on = [], off = [], schedule, until } = targeting;
  const issues: Issue[] = [];
  const look = (condition: Condition | undefined, path: Path): void => {
    if (condition && !possible([condition], [])) issues.push({ code: 'impossible-condition', path });
  };
  const lookAt = (pattern: EventPattern | undefined, path: Path): void => {
    if (typeof pattern === 'object') look(pattern.when, [...path, 'when']);
  };
  look(who, ['targeting', 'who']);
  for (const [i, { event, sequence }] of on.entries()) {
    lookAt(event, ['targeting', 'on', i, 'event']);
    for (const [n, step] of (sequence?.of ?? []).entries()) lookAt(step, ['targeting', 'on', i, 'sequence', 'of', n]);
  }
  for (const [i, event] of off.entries()) lookAt(event, ['targeting', 'off', i]);
  // Days are written so that they sort as texts.
  for (const [end, path] of [
    [schedule?.until, ['schedule', 'until']],
    [until, ['until']],
  ] as const) {
    const begin = schedule?.from;
    if (begin && end && begin >= end)
      issues.push({ code: 'never-open', path: ['targeting', ...path], data: { begin, end } });
  }
  return issues;
}

/** Texts that take what is not known when they are read. */
function pipeIssues({ questions, endings, thanks, hidden = [] }: Survey): Issue[] {
  const issues: Issue[] = [];
  const look = (value: unknown, path: Path, before: readonly Question[]): void => {
    for (const { from, name, path: place } of pipesIn(value, path)) {
      const [id] = name.split('.');
      const asked = before.some((question) => question.id === id);
      const known = {
        answer: asked,
        attribute: true,
        hidden: hidden.includes(name),
        score: asked || name === 'total' || name === 'share',
      };
      if (!known[from]) issues.push({ code: 'unknown-pipe', path: place, data: { name: `${from}.${name}` } });
    }
  };
  for (const [i, question] of questions.entries()) look(question, ['questions', i], questions.slice(0, i));
  look(thanks, ['thanks'], questions);
  look(endings, ['endings'], questions);
  return issues;
}

import { parseArgs } from 'node:util';
import { sentence } from './issue.ts';
import {
  type FileReport,
  hasErrors,
  human,
  jsonReport,
  type LintOptions,
  lintRules,
  type Profile,
  patched,
  placesOf,
  profiles,
  reviewSurvey,
  type Severity,
  sarif,
} from './lint/index.ts';
import { each, fields, is, may } from './rule.ts';
import { migrate, parseSurvey } from './schema.ts';
import type { SurveyDocument } from './survey.ts';

const help = `Checks survey documents, and looks for what makes their answers worse.

  npx @earshot/core lint survey.json    wording, scales, flow: what costs answers or bends them
  npx @earshot/core check survey.json   only whether it is a survey

  --profile <name>       what it is for: ${profiles.join(', ')}   default: micro
  --locale <tag>         whose words are looked at              default: en
  --format <name>        human, json or sarif                   default: human
  --rule <id>=<weight>   error, warning, info, on or off; once per rule
  --facts <file>         JSON: glossary, loaded, choice, expected, goals
  --previous <file>      the survey that this one follows, as it was published
  --fix                  mends errors and warnings, where that needs no guess at what was meant
  --help                 this text

Exit code: 0, 1 if something must be mended, 2 if a file cannot be read or an option is wrong.
`;

/** What the command reads and writes. */
export interface World {
  read(file: string): string;
  write(file: string, text: string): void;
  out(text: string): void;
  err(text: string): void;
  /** Whether what goes out is seen in colours. */
  colour: boolean;
  /** Of this package. */
  version: string;
}

/** A mistake on the command line, said in one sentence that names the option and the remedy. */
class Mistake extends Error {}

/** Runs the command; gives its exit code. */
export function run(args: readonly string[], world: World): number {
  try {
    return command(args, world);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    world.err(`${error.message}\n`);
    return 2;
  }
}

function command(args: readonly string[], world: World): number {
  const { values, positionals } = readOptions(args);
  const [name, ...files] = positionals;
  if (values.help || name === undefined) {
    world.out(help);
    return values.help ? 0 : 2;
  }
  if (name !== 'lint' && name !== 'check')
    throw new Mistake(`"${name}" is no command. Use lint or check, then the files.`);
  if (files.length === 0) throw new Mistake(`${name}: there is no file. Name at least one survey document.`);
  const options = lintOptions(values, world);
  const reports = files.map((file) => review(file, name === 'lint' ? options : undefined, values.fix, world));
  world.out(print(reports, values.format, world));
  if (reports.some(({ unreadable }) => unreadable !== undefined)) return 2;
  return reports.some(hasErrors) ? 1 : 0;
}

/** Reads a file and looks at it; without options, only whether it is a survey. */
function review(file: string, options: LintOptions | undefined, fix: boolean, world: World): FileReport {
  const nothing: FileReport = { file, issues: [], findings: [], accepted: [], places: {} };
  let json: unknown;
  let text: string;
  try {
    text = world.read(file);
    json = parseJson(text);
  } catch (error) {
    return { ...nothing, unreadable: `it cannot be read (${(error as Error).message}). Give a JSON file.` };
  }
  const migrated = migrate(json);
  if ('issues' in migrated) return { ...nothing, issues: migrated.issues, places: placesOf(text) };
  const parsed = parseSurvey(migrated.document);
  if ('issues' in parsed) return { ...nothing, issues: parsed.issues, places: placesOf(text) };
  if (!options) return nothing;
  const document = migrated.document as SurveyDocument;
  const first = reviewSurvey(document, options);
  const mended = fix ? mend(document, options) : document;
  if (mended === document) return { ...nothing, ...first, places: placesOf(text) };
  const printed = `${JSON.stringify(mended, null, indentOf(text))}\n`;
  world.write(file, printed);
  return { ...nothing, ...reviewSurvey(mended, options), places: placesOf(printed) };
}

/**
 * The document with the fix of each error and warning, one after the other, for a fix may move what the next one names.
 * Advice is for people to take: it may add a question.
 */
function mend(document: SurveyDocument, options: LintOptions): SurveyDocument {
  let mended = document;
  const tried = new Set<string>();
  for (;;) {
    const { findings } = reviewSurvey(mended, options);
    const fix = findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ fix }) => fix)
      .find((fix) => fix && !tried.has(JSON.stringify(fix)));
    if (!fix) return mended;
    // Each once, so that two that undo each other come to an end.
    tried.add(JSON.stringify(fix));
    const next = patched(mended, fix);
    if ('survey' in parseSurvey(next)) mended = next;
  }
}

/** JSON as editors save it: some put a byte order mark before it, which is none of its values (RFC 8259, section 8.1). */
const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));

/** How a file is indented: as its first indented line. */
const indentOf = (text: string): string => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';

function print(reports: readonly FileReport[], format: string, { colour, version }: World): string {
  if (format === 'json') return `${JSON.stringify(jsonReport(reports), null, 2)}\n`;
  if (format === 'sarif') return `${JSON.stringify(sarif(reports, version), null, 2)}\n`;
  return human(reports, colour);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string', default: 'micro' },
        locale: { type: 'string', default: 'en' },
        format: { type: 'string', default: 'human' },
        rule: { type: 'string', multiple: true, default: [] },
        facts: { type: 'string' },
        previous: { type: 'string' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node adds advice in further sentences and lines; the first says which option it is.
    const [first] = (error as Error).message.split(/\.\s/);
    throw new Mistake(`${first}. See --help for the options.`);
  }
}

type Values = ReturnType<typeof readOptions>['values'];

function lintOptions({ profile, locale, format, rule, facts, previous }: Values, world: World): LintOptions {
  if (!profiles.includes(profile as Profile))
    throw new Mistake(`--profile: "${profile}" is none. Use one of ${profiles.join(', ')}.`);
  if (!['human', 'json', 'sarif'].includes(format))
    throw new Mistake(`--format: "${format}" is none. Use human, json or sarif.`);
  return {
    ...(facts !== undefined && readFacts(facts, world)),
    ...(previous !== undefined && { previous: readSurvey(previous, world) }),
    locale,
    profile: profile as Profile,
    rules: Object.fromEntries(rule.map(readWish)),
  };
}

function readWish(wish: string): [string, Severity | 'on' | 'off'] {
  const [, id, weight] = /^([a-z0-9-]+)=(error|warning|info|on|off)$/.exec(wish) ?? [];
  if (
    id === undefined ||
    !Object.values(lintRules)
      .flat()
      .some((rule) => rule.id === id)
  )
    throw new Mistake(`--rule: "${wish}" is no rule with its weight. Write for example reading-grade=on.`);
  return [id, weight as Severity];
}

const texts = may(each(is('string')));

const factsRule = fields(
  {
    glossary: texts,
    loaded: texts,
    choice: may(is('boolean')),
    expected: may(is('number')),
    goals: may(each(is('object'))),
  },
  true,
);

function readFacts(file: string, world: World): LintOptions {
  const json = readJson('--facts', file, world);
  const issue = factsRule(json, []);
  if (issue) throw new Mistake(`--facts: ${file}: ${sentence(issue)}`);
  return json as LintOptions;
}

function readSurvey(file: string, world: World): SurveyDocument {
  const json = readJson('--previous', file, world);
  if ('issues' in parseSurvey(json)) throw new Mistake(`--previous: ${file} is no survey. Run check on it.`);
  return json as SurveyDocument;
}

function readJson(option: string, file: string, world: World): unknown {
  try {
    return parseJson(world.read(file));
  } catch (error) {
    throw new Mistake(`${option}: cannot read ${file} (${(error as Error).message}). Give a JSON file.`);
  }
}

#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
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
import { parseSurvey } from './schema.ts';
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
  --fix                  writes what can be mended without knowing what was meant
  --help                 this text

Exit code: 0, 1 if something must be mended, 2 if a file cannot be read or an option is wrong.
`;

/** A mistake on the command line, said in one sentence that names the option and the remedy. */
class Mistake extends Error {}

function run(): number {
  const { values, positionals } = readOptions();
  const [command, ...files] = positionals;
  if (values.help || command === undefined) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  if (command !== 'lint' && command !== 'check')
    throw new Mistake(`"${command}" is no command. Use lint or check, then the files.`);
  if (files.length === 0) throw new Mistake(`${command}: there is no file. Name at least one survey document.`);
  const options = lintOptions(values);
  const reports = files.map((file) => review(file, command === 'lint' ? options : undefined, values.fix));
  process.stdout.write(print(reports, values.format));
  if (reports.some(({ unreadable }) => unreadable !== undefined)) return 2;
  return reports.some(hasErrors) ? 1 : 0;
}

/** Reads a file and looks at it; without options, only whether it is a survey. */
function review(file: string, options: LintOptions | undefined, fix: boolean): FileReport {
  const nothing: FileReport = { file, issues: [], findings: [], accepted: [], places: {} };
  let json: unknown;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
    json = JSON.parse(text);
  } catch (error) {
    return { ...nothing, unreadable: `it cannot be read (${(error as Error).message}). Give a JSON file.` };
  }
  const parsed = parseSurvey(json);
  if ('issues' in parsed) return { ...nothing, issues: parsed.issues, places: placesOf(text) };
  if (!options) return nothing;
  const document = json as SurveyDocument;
  const first = reviewSurvey(document, options);
  const mended = fix ? mend(document, options) : document;
  if (mended === document) return { ...nothing, ...first, places: placesOf(text) };
  const printed = `${JSON.stringify(mended, null, indentOf(text))}\n`;
  writeFileSync(file, printed);
  return { ...nothing, ...reviewSurvey(mended, options), places: placesOf(printed) };
}

/** The document with each fix, one after the other, for a fix may move what the next one names. */
function mend(document: SurveyDocument, options: LintOptions): SurveyDocument {
  let mended = document;
  // A fix that is undone by another would go on for ever; as many rounds as there are findings are enough for all.
  for (let left = reviewSurvey(document, options).findings.length; left > 0; left--) {
    const { fix } = reviewSurvey(mended, options).findings.find(({ fix }) => fix) ?? {};
    if (!fix) break;
    const next = patched(mended, fix);
    if ('issues' in parseSurvey(next)) break;
    mended = next;
  }
  return mended;
}

/** How a file is indented: as its first indented line. */
const indentOf = (text: string): string => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';

function print(reports: readonly FileReport[], format: string): string {
  if (format === 'json') return `${JSON.stringify(jsonReport(reports), null, 2)}\n`;
  if (format === 'sarif') return `${JSON.stringify(sarif(reports, version()), null, 2)}\n`;
  return human(reports, process.stdout.isTTY && process.stdout.hasColors());
}

/** The version of this package, which stands beside the folder that holds this file. */
const version = (): string => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

function readOptions() {
  try {
    return parseArgs({
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

function lintOptions({ profile, locale, format, rule, facts, previous }: Values): LintOptions {
  if (!profiles.includes(profile as Profile))
    throw new Mistake(`--profile: "${profile}" is none. Use one of ${profiles.join(', ')}.`);
  if (!['human', 'json', 'sarif'].includes(format))
    throw new Mistake(`--format: "${format}" is none. Use human, json or sarif.`);
  return {
    ...(facts !== undefined && (readJson('--facts', facts) as LintOptions)),
    ...(previous !== undefined && { previous: readSurvey(previous) }),
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

function readSurvey(file: string): SurveyDocument {
  const json = readJson('--previous', file);
  if ('issues' in parseSurvey(json)) throw new Mistake(`--previous: ${file} is no survey. Run check on it.`);
  return json as SurveyDocument;
}

function readJson(option: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Mistake(`${option}: cannot read ${file} (${(error as Error).message}). Give a JSON file.`);
  }
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CollectorError } from './error.ts';

const help = `Stores each survey response once and reports scores with their intervals.

  npx @earshot/collector --db ./earshot.db --port 4000 --origin https://shop.example

  --db <file>             the SQLite file, made if it is not there   default: ./earshot.db
  --port <number>         0 takes a free one                         default: 4000
  --host <address>        any but 127.0.0.1 needs --report-token     default: 127.0.0.1
  --origin <origin>       a site whose pages may post; once per site
  --surveys <file>        survey documents, so that answers can be scored: one, or a list
  --report-token <token>  what reports and pages ask for; or set EARSHOT_REPORT_TOKEN
  --help                  this text
`;

/** A mistake on the command line, said in one sentence that names the option and the remedy. */
class Mistake extends Error {}

try {
  await start();
} catch (error) {
  if (!(error instanceof Mistake || error instanceof CollectorError)) throw error;
  console.error(error instanceof CollectorError ? asOption(error.message) : error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const values = readOptions();
  if (values.help) return console.log(help);
  const origins = values.origin ?? [];
  const token = values['report-token'] ?? process.env['EARSHOT_REPORT_TOKEN'];
  const serve = await loadServer();
  const served = await serve({
    database: values.db,
    port: readPort(values.port),
    hostname: values.host,
    origins,
    surveys: values.surveys === undefined ? [] : readSurveys(values.surveys),
    ...(token !== undefined && { reportToken: token }),
  });
  // Before the first word: who reads it may end the process at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
  console.log(`Responses  ${served.url}/v1/responses`);
  console.log(`Reports    ${served.url}/${token !== undefined ? '  (any name, the report token as password)' : ''}`);
  if (origins.length === 0) console.log('No page may post yet: give --origin https://your-site.example');
}

/** Loaded late, so that a Node without SQLite gets a sentence instead of a stack. */
async function loadServer(): Promise<typeof import('./node.ts').serve> {
  try {
    return (await import('./node.ts')).serve;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw error;
    throw new Mistake(
      `The collector needs Node 22.13 or later with its SQLite module; this is Node ${process.versions.node}. Install a later Node and run the command again.`,
    );
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        db: { type: 'string', default: './earshot.db' },
        port: { type: 'string', default: '4000' },
        host: { type: 'string', default: '127.0.0.1' },
        origin: { type: 'string', multiple: true },
        surveys: { type: 'string' },
        'report-token': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // Node adds advice in further sentences and lines; the first says which option it is.
    const [first] = (error as Error).message.split(/\.\s/);
    throw new Mistake(`${first}. See --help for the options.`);
  }
}

function readPort(port: string): number {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Mistake(`--port: "${port}" is no port. Give a number from 0 to 65535.`);
  return Number(port);
}

function readSurveys(file: string) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(json) ? json : [json];
  } catch (error) {
    throw new Mistake(
      `--surveys: cannot read ${file} (${(error as Error).message}). Give a file with one survey document, or a list of them.`,
    );
  }
}

/** The library names its fields; here they are options. */
function asOption(message: string): string {
  const options: Record<string, string> = {
    origins: '--origin',
    reportToken: '--report-token',
    hostname: '--host',
    database: '--db',
  };
  return message.replace(/^\w+/, (field) => options[field] ?? `--${field}`);
}

#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { type ConformOptions, conform, conforms, reportOf } from './conform/index.ts';

const help = `Tries a collector against the contract that the adapter relies on.

  npx @earshot/adapter conform https://collector.example/v1/responses --origin https://shop.example

  --origin <origin>   a page that may post                              default: http://localhost
  --stored <address>  where stored responses can be read as JSON: an array, or one a line; {survey} stands for the
                      survey's id, as in /v1/surveys/{survey}/responses
  --header <header>   sent with every request, as in "authorization: Bearer secret"; may be repeated
  --json              the verdicts as JSON
  --help              this text

It leaves some hundred responses behind, of a survey whose id starts with "conformance-".
Ends with 0 if nothing failed that a collector must do, with 1 if something did, with 2 if it could not be tried.
`;

/** A mistake on the command line, in one sentence with the remedy. */
class Mistake extends Error {}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Mistake ? error.message : `It could not be tried: ${(error as Error).message}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = read();
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [command, endpoint, ...rest] = positionals;
  if (command !== 'conform' || !endpoint || rest.length > 0)
    throw new Mistake('Give the address of a collector: earshot-adapter conform <url>. See --help.');
  if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint))
    throw new Mistake(
      `"${endpoint}" is no http(s) URL. Give the whole address, as in http://localhost:4000/v1/responses.`,
    );
  const options: ConformOptions = {
    headers: Object.fromEntries((values.header ?? []).map(header)),
    ...(values.origin && { origin: values.origin }),
    ...(values.stored && { stored: values.stored }),
  };
  const verdicts = await conform(endpoint, options);
  console.log(values.json ? JSON.stringify(verdicts, null, 2) : reportOf(verdicts));
  return conforms(verdicts) ? 0 : 1;
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        origin: { type: 'string' },
        stored: { type: 'string' },
        header: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [first] = (error as Error).message.split(/\.\s/);
    throw new Mistake(`${first}. See --help for the options.`);
  }
}

function header(text: string): [name: string, value: string] {
  const at = text.indexOf(':');
  if (at < 1) throw new Mistake(`--header: "${text}" is no header. Write it as "name: value".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

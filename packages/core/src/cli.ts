#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './command.ts';

const { stdout, stderr } = process;

process.exitCode = run(process.argv.slice(2), {
  read: (file) => readFileSync(file, 'utf8'),
  write: (file, text) => writeFileSync(file, text),
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  colour: stdout.isTTY && stdout.hasColors(),
  version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
});

// What `npm start` understands. Plain JavaScript for Node 20: it is read before anything is installed.
import { parseArgs } from 'node:util';

/**
 * The options of a command line.
 *
 * @param {string[]} args
 * @returns {{ port: number }} the shop's port; the collector takes the next one.
 * @throws an `Error` whose message says what to write.
 */
export function optionsOf(args) {
  const remedy = 'Give a number from 1 to 65534, as in --port 5000, or nothing for 4000.';
  let port = '4000';
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string', default: port } } });
    port = values.port;
  } catch {
    throw new Error(`"${args.join(' ')}" is not understood; the only option is --port. ${remedy}`);
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_534) {
    throw new Error(`--port ${port} is no port. ${remedy}`);
  }
  return { port: Number(port) };
}

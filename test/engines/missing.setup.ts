import { missingEngines } from '../support/engines.mjs';

/** Says before the tests in which engines they do not run. */
export default function tellWhatIsMissing(): void {
  for (const line of missingEngines()) console.warn(`\n${line}\n`);
}

import type { Plugin } from 'rollup';
import { library } from '../../scripts/rollup.ts';
import { instrumentsById } from './src/instrument/index.ts';
import { responseJsonSchema, surveyJsonSchema } from './src/schema.ts';
import { fill } from './src/survey.ts';

/** Lays the JSON Schemas of the documents beside the modules. */
const jsonSchemas = (): Plugin => ({
  name: 'json-schemas',
  generateBundle() {
    for (const [fileName, schema] of [
      ['survey-1.json', surveyJsonSchema()],
      ['response-1.json', responseJsonSchema()],
    ] as const)
      this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(schema, null, 2)}\n` });
  },
});

/** Lays each instrument beside them, as a document to begin from; its first line gives completion in an editor. */
const instruments = (): Plugin => ({
  name: 'instruments',
  generateBundle() {
    for (const { survey } of Object.values(instrumentsById)) {
      const { hash: _, ...document } = fill(survey);
      const source = `${JSON.stringify({ $schema: 'https://earshot.dev/schema/survey-1.json', ...document }, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: `instrument/${survey.id}.json`, source });
    }
  },
});

const recipe = library(
  'index.ts',
  'schema.ts',
  'instrument/index.ts',
  'lint/index.ts',
  'cli.ts',
  'score/index.ts',
  'sql/index.ts',
);

export default [{ ...recipe, plugins: [recipe.plugins, jsonSchemas(), instruments()] }];

import type { Plugin } from 'rollup';
import { library } from '../../scripts/rollup.ts';
import { responseJsonSchema, surveyJsonSchema } from './src/schema.ts';

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

const recipe = library('index.ts', 'schema.ts', 'lint/index.ts', 'cli.ts', 'score/index.ts', 'sql/index.ts');

export default [{ ...recipe, plugins: [recipe.plugins, jsonSchemas()] }];

import type { Plugin } from 'rollup';
import { library } from '../../scripts/rollup.ts';
import { responseJsonSchema } from '../core/src/schema.ts';
import { openApi } from './src/contract/openapi.ts';

/** Lays the collector contract beside the modules. */
const contract = (): Plugin => ({
  name: 'contract',
  generateBundle() {
    const source = `${JSON.stringify(openApi(responseJsonSchema()), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'collector-1.openapi.json', source });
  },
});

const recipe = library('index.ts', 'format/index.ts', 'conform/index.ts', 'cli.ts', 'service-worker.ts', 'abandon.ts');

export default [{ ...recipe, plugins: [recipe.plugins, contract()] }];

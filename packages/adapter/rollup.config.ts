import { library } from '../../scripts/rollup.ts';

export default [library('index.ts')];

import { earshotBatch } from '../../../../packages/adapter/src/format/index.ts';
import { createAdapter } from '../../../../packages/adapter/src/index.ts';
import { responseOf } from '../../queue/page/response.ts';
import type { Start } from './start.ts';

export const start: Start = async (collector) => {
  const adapter = createAdapter({ endpoint: `${collector}/v1/responses`, format: earshotBatch });
  return (mark) => adapter.send(responseOf(mark));
};

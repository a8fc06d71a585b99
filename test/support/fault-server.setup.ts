// Runs the fault server beside the browser tests; they find it by `inject('faultServer')`.
import type { TestProject } from 'vitest/node';
import { startFaultServer } from './fault-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    faultServer: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startFaultServer();
  provide('faultServer', server.url);
  return server.close;
}

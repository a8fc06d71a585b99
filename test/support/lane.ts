// One test's own collector: a lane of the fault server, and the queue that goes with it.
import { type SurveyResponse, uuidv7 } from '@earshot/core';
import { inject, vi } from 'vitest';
import type { Fault, Ledger } from './fault-server.ts';

export interface Lane {
  endpoint: string;
  /** A database that no other test uses. */
  database: string;
  /** From here on the next requests go wrong like this, in order. */
  script(...faults: Fault[]): Promise<void>;
  ledger(): Promise<Ledger>;
  /** The keys of all requests, in order. */
  keys(): Promise<(string | null)[]>;
}

export function lane(): Lane {
  const name = crypto.randomUUID();
  const endpoint = `${inject('faultServer')}/lane/${name}`;
  const ledger = async () => (await (await fetch(`${endpoint}/ledger`)).json()) as Ledger;
  return {
    endpoint,
    database: `earshot-${name}`,
    async script(...faults) {
      await fetch(`${endpoint}/script`, { method: 'PUT', body: JSON.stringify(faults) });
    },
    ledger,
    keys: async () => (await ledger()).lines.map(({ key }) => key),
  };
}

/** A response like those that a sitting makes. */
export function aResponse(changes: Partial<SurveyResponse> = {}): SurveyResponse {
  const now = new Date().toISOString();
  return {
    id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    revision: 1,
    status: 'completed',
    survey: { id: 'checkout', version: 1 },
    answers: { recommend: 9 },
    order: ['recommend'],
    startedAt: now,
    updatedAt: now,
    ...changes,
  };
}

/** Waits until the check passes; a busy machine gets its time. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 10_000 });

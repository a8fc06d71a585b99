import type { Catalogue } from './catalogue.ts';
import type { Store } from './store.ts';

/** A survey that a collector knows of. */
export interface Listed {
  id: string;
  /** Whether the collector has its definition, and so can score it. */
  defined: boolean;
  responses: number;
  /** Responses with at least one answer. */
  answered: number;
  /** When the last response came in; null if none did. ISO 8601 in UTC. */
  receivedAt: string | null;
}

/** Every survey with responses, and those that were given to the collector and have none yet. */
export async function listSurveys(store: Store, catalogue: Catalogue): Promise<Listed[]> {
  const counts = await store.surveys();
  const silent = catalogue.given.filter((id) => !counts.some(({ survey }) => survey === id));
  return [
    ...counts.map(({ survey, ...count }) => ({ id: survey, defined: catalogue.find(survey) !== undefined, ...count })),
    ...silent.map((id) => ({ id, defined: true, responses: 0, answered: 0, receivedAt: null })),
  ];
}

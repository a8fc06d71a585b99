/** A figure by which a service is steered. */
export interface ServiceKpi {
  id: string;
  text: string;
  unit: 'share' | 'points' | 'duration' | 'count';
  better: 'higher' | 'lower';
  /** The function of `@earshot/core/score` that computes it. */
  method: string;
}

/** Figures that services are steered by. One of them never tells enough; `scorecard` holds several together. */
export const serviceKpis: readonly ServiceKpi[] = [
  { id: 'satisfaction', text: 'Customers who are satisfied', unit: 'share', better: 'higher', method: 'csatTopBox' },
  { id: 'recommendation', text: 'Net Promoter Score', unit: 'points', better: 'higher', method: 'npsScore' },
  { id: 'first-response', text: 'Time to the first response', unit: 'duration', better: 'lower', method: 'median' },
  { id: 'first-contact', text: 'Issues solved at the first contact', unit: 'share', better: 'higher', method: 'rate' },
  { id: 'resolution', text: 'Time until an issue is solved', unit: 'duration', better: 'lower', method: 'momentsMean' },
  { id: 'active', text: 'Issues that are open', unit: 'count', better: 'lower', method: 'cChart' },
  { id: 'resolved', text: 'Issues that were solved', unit: 'count', better: 'higher', method: 'closedLoop' },
  { id: 'issues', text: 'Issues that came up', unit: 'count', better: 'lower', method: 'uChart' },
  { id: 'retention', text: 'Customers who stayed', unit: 'share', better: 'higher', method: 'retention' },
];

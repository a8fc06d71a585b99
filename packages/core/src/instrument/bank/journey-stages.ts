/** The stages of a journey, in their order. `journeyCurve` draws a score along them. */
export const journeyStages = [
  { id: 'awareness', text: 'Hearing of it' },
  { id: 'research', text: 'Comparing' },
  { id: 'purchase', text: 'Buying' },
  { id: 'renewal', text: 'Staying or leaving' },
  { id: 'claims', text: 'Having a problem' },
] as const;

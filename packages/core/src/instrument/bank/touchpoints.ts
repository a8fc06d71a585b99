/** Where customers of a delivery service meet it: an example of a list that a survey per touchpoint starts from. */
export const touchpoints = [
  { id: 'delivery', text: 'Delivery' },
  { id: 're-delivery', text: 'Second delivery' },
  { id: 'collection', text: 'Collection' },
  { id: 'tracking', text: 'Tracking' },
  { id: 'contact', text: 'Contact' },
  { id: 'claims', text: 'Claims' },
] as const;

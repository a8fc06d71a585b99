/** What a service standard for a touchpoint can be about, with an example to be replaced by a promise of your own. */
export const serviceStandards = [
  {
    id: 'answer-time',
    text: 'How soon a call or message is answered',
    example: 'Calls within 30 seconds, emails within a day',
  },
  { id: 'completion-time', text: 'How long it takes until it is done', example: 'Parcels within two working days' },
  { id: 'accuracy', text: 'How often it is right the first time', example: '99 of 100 bills' },
  { id: 'information', text: 'What customers are told, and when', example: 'A message when the parcel leaves' },
  { id: 'availability', text: 'When and where it can be had', example: 'Every day from 7 to 22' },
  { id: 'accessibility', text: 'Who can use it', example: 'Usable by keyboard and screen reader' },
  { id: 'manners', text: 'How customers are treated', example: 'Each is greeted and called by name' },
  {
    id: 'recovery',
    text: 'What is done when something goes wrong',
    example: 'An apology, and a new parcel on the next day',
  },
] as const;

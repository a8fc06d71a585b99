/** Something that customers expect of a service, in words to ask about it. */
export interface Expectation {
  id: string;
  /** As an item of a list, a grid or a set of best and worst. */
  text: string;
  /** What it usually is in Kano's model: a guess to begin with, since it differs between services and wears off. */
  kano?: 'must-be' | 'one-dimensional' | 'attractive';
}

/**
 * What customers expect of a service, to choose items from.
 *
 * @see Johnston 1995, "The determinants of service quality: satisfiers and dissatisfiers", International Journal of Service Industry Management 6(5), for the idea that some of them satisfy and others only dissatisfy
 */
export const expectations: readonly Expectation[] = [
  { id: 'promptness', text: 'It is done quickly' },
  { id: 'accuracy', text: 'It is done without mistakes' },
  { id: 'friendliness', text: 'People are friendly', kano: 'attractive' },
  { id: 'honesty', text: 'I am told the truth' },
  { id: 'responsiveness', text: 'I get an answer when I ask', kano: 'one-dimensional' },
  { id: 'care', text: 'Things are handled with care', kano: 'one-dimensional' },
  { id: 'availability', text: 'I can reach somebody when I need to', kano: 'one-dimensional' },
  { id: 'courtesy', text: 'People are polite', kano: 'one-dimensional' },
  { id: 'reliability', text: 'Promises are kept', kano: 'must-be' },
  { id: 'integrity', text: 'I am treated fairly', kano: 'must-be' },
  { id: 'communication', text: 'I am told how things stand', kano: 'must-be' },
  { id: 'functionality', text: 'It works', kano: 'must-be' },
  { id: 'competence', text: 'People know what they are doing', kano: 'must-be' },
  { id: 'commitment', text: 'People do more than they must', kano: 'attractive' },
  { id: 'attentiveness', text: 'Somebody notices what I need before I ask', kano: 'attractive' },
];

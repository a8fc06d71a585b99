export { type Masked, mask, privatePatterns } from './mask.ts';
export type { Pattern, PrivateKind, Span } from './pattern.ts';
export { maskAnswer } from './written.ts';

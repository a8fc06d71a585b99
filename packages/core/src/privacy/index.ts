export { type Masked, mask, privatePatterns } from './mask.ts';
export type { Pattern, PrivateKind } from './pattern.ts';
export { maskAnswer } from './written.ts';

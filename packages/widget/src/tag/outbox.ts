// The entry of earshot-outbox.js, a file of its own so that sending what waits needs no prompt.
export { outlet } from './outlet.ts';

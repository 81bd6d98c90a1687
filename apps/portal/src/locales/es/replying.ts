/** Texts of pages on which something is said to a client. */
export { default as replies } from './replies.json';
export { default as replying } from './replying.json';

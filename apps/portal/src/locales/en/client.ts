/** The texts both doors share and those a client reads: sent to everyone, in one file a language. */
export { default as common } from './common.json';
export { default as frame } from './frame.json';
export { default as session } from './session.json';
export { default as today } from './today.json';

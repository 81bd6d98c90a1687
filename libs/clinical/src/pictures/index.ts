export { feelingsOf } from './grown.js';
export { OWN_FEELINGS } from './own-feelings.js';
export { answersIn, picturesOf } from './pictures.js';
export { sidesOf } from './scales.js';
export { FEWEST } from './series.js';
export type * from './types.js';

export { feelingsSentence, isFresh, rehearsalsSentence } from './grown.js';
export { needsSentence, practiceSentence, reasonWords } from './practice.js';
export { intervalWords, liftSentence, shiftSentence } from './shift.js';
export { trendSentence } from './trend.js';
export { listed } from './write.js';
export type { Language, Localized } from '../localized.js';

/** What is read while doing an exercise, by a client or by staff who try it. */
export { default as doing } from './doing.json';

/** The texts of the kinds of steps that are loaded on demand, one area a kind: opened together with the first of them. */
export { default as breath } from './breath.json';

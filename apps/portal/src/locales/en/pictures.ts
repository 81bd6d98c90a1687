/** The texts of the pictures drawn of a client's answers, for either door. */
export { default as pictures } from './pictures.json';
export { default as progress } from './progress.json';

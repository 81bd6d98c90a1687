/** The texts of programs for staff: paths of exercises, written, given and walked. */
export { default as programs } from './programs.json';

/** The texts of the staff door only. */
export { default as desk } from './desk.json';

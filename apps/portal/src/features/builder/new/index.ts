/** The ways an exercise begins. */
export { NewPage } from './NewPage';

export { DoingPage } from './DoingPage';
export { loadSmaller } from './TooBig';

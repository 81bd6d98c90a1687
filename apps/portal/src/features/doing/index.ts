export { DoingPage } from './DoingPage';

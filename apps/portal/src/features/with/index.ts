export { WithPage } from './WithPage';

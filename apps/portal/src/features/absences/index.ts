export { AwayPage } from './AwayPage';

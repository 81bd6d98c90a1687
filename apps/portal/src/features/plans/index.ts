export { AgreedPage } from './AgreedPage';

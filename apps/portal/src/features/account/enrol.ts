export { EnrolPage } from './EnrolPage';

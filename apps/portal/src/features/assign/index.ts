export { AssignmentPage } from './AssignmentPage';
export { AssignPage } from './AssignPage';

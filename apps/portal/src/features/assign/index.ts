export { AssignmentPage } from './AssignmentPage';
export { AssignPage } from './AssignPage';
export { BatchPage } from './BatchPage';

export { ConsentsPage } from './ConsentsPage';
export { OwnCopyPage } from './OwnCopyPage';
export { SignPage } from './SignPage';

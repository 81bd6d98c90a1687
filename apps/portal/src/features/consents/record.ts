export { ClientCopyPage } from './ClientCopyPage';

export { RepliesPage } from './RepliesPage';

export { EntryPage } from './EntryPage';
export { PathPage } from './PathPage';

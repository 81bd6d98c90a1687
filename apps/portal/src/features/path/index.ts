export { ChartsPage } from './ChartsPage';
export { EntryPage } from './EntryPage';
export { PathPage } from './PathPage';

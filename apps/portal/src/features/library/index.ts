export { LibraryPage } from './LibraryPage';
export { TrialPage } from './TrialPage';

export { ExercisePage } from './ExercisePage';
export { LibraryPage } from './LibraryPage';
export { TrialPage } from './TrialPage';

export { ExercisePage } from './ExercisePage';
export { LibraryPage } from './LibraryPage';

/** Exercises in and out, as files: loaded when somebody opens one of the two pages. */
export { ExportPage } from './ExportPage';
export { ImportPage } from './ImportPage';

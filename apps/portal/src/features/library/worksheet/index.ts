export { WorksheetPage } from './WorksheetPage';

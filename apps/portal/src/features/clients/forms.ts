/** The pages with a form, whose searched list is most of their weight: apart from the pages that are only read. */
export { EditClientPage } from './EditClientPage';
export { NewClientPage } from './NewClientPage';

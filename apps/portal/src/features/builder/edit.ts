/** Writing an exercise, apart from the pages beside it. */
export { EditPage } from './EditPage';
export type { PhoneProps } from './preview/phone';

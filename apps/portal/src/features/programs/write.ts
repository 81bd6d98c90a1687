/** The pages on which a path is written. */
export { GivePage } from './give/GivePage';
export { EditProgramPage, NewProgramPage } from './write/WritePage';

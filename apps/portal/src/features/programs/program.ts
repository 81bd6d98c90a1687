/** One program: the searched list of clients to give it to is most of its weight, and apart from the pages without one. */
export { ProgramPage } from './list/ProgramPage';

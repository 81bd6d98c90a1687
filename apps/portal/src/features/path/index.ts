export { EntryPage } from './EntryPage';
export { PathPage } from './PathPage';
export { ProgramPage } from './program/ProgramPage';

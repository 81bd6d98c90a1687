export { EntryPage } from './EntryPage';
export { LearnedPage } from './learned/LearnedPage';
export { PathPage } from './PathPage';
export { ProgramPage } from './program/ProgramPage';
export { TakeAlongPage } from './take-along/TakeAlongPage';

export { ProgramCard } from './ProgramCard';
export { ProgramPage } from './ProgramPage';

export { ProgramsPage } from './list/ProgramsPage';
export { RunningPage } from './running/RunningPage';
export { ProgramsCard } from './running/ProgramsCard';

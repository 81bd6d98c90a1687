export { HardMomentPage } from './HardMomentPage';

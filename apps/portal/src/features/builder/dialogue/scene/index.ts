export { FromScenePage } from './FromScenePage';

export { NudgeCard } from './NudgeCard';

export { TodayPage } from './TodayPage';
export { prefetchToday } from './api';

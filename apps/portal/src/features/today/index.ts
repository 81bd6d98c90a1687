export { loadNotThisTime, TodayPage } from './TodayPage';
export { prefetchToday } from './api';

export { StaffTodayPage } from './StaffTodayPage';
export { prefetchDay } from './api';

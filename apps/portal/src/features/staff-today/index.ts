export { StaffTodayPage } from './StaffTodayPage';

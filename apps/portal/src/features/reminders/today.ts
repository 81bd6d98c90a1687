export { OnToday, type OnTodayProps } from './OnToday';

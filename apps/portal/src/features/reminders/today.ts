export { renewPush } from '../../lib/push';
export { OnToday, type OnTodayProps } from './OnToday';

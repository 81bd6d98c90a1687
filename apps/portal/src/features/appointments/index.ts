export { CalendarPage } from './calendar/CalendarPage';
export { FeedPage } from './feed/FeedPage';

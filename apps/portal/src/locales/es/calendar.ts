/** The texts of the calendar for staff, and of every place where a session is planned. */
export { default as calendar } from './calendar.json';

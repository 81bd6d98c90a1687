/** The client's own conversation, and the mark that something is new in it. */
export { OwnMessagesPage } from './OwnMessagesPage';
export { News } from './News';

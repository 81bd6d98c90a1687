/** The client's own conversation, and what keeps their messages on their way. */
export { OwnMessagesPage } from './OwnMessagesPage';
export { keepDelivering } from './outbox';

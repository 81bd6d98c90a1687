/** The care team's side of messages. */
export { ClientMessagesPage } from './ClientMessagesPage';
export { ConversationsPage } from './ConversationsPage';

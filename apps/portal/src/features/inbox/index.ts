export { InboxPage } from './InboxPage';
export { useInboxQueue } from './use-inbox-queue';

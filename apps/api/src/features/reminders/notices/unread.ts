import { messagesAfter, readByClient } from '../../messages/unread.sql.js';

/** SQL: something their care team wrote waits to be read by a client. $1 is the practice. @param client a parameter as `$2` */
export const somethingUnread = (client: string): string =>
  `exists (select from ${messagesAfter(client, readByClient(client))} where u.member_id is not null and u.taken_back_at is null)`;

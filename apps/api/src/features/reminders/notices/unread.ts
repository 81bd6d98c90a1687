import { readByClient } from '../../messages/unread.sql.js';

/** SQL: something their care team wrote waits to be read by a client. $1 is the practice. @param client a parameter as `$2` */
export const somethingUnread = (client: string): string => `exists (select from message m
  where m.practice_id = $1 and m.client_id = ${client} and m.member_id is not null and m.taken_back_at is null and m.number > ${readByClient(client)})`;

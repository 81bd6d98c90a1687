import { currentContext } from '../../platform/context/request-context.js';
import type { Side } from './message.dto.js';

/** Nobody is told a larger number: past it, how many there are says nothing. */
export const MOST_COUNTED = 100;

/**
 * SQL: up to which number a member has read a client's messages. Who never opened the conversation begins where the team
 * stands: what somebody read is not unread for those who come later.
 * @param client, member SQL that names them
 */
export const readByMember = (client: string, member: string): string => `coalesce(
  (select g.read_number from conversation_reading g where g.practice_id = $1 and g.client_id = ${client} and g.reader_id = ${member}),
  ${readByTeam(client)})`;

/** SQL: up to which number anybody of a client's team, of now or before, has read. */
export const readByTeam = (client: string): string => `coalesce(
  (select max(g.read_number) from conversation_reading g where g.practice_id = $1 and g.client_id = ${client} and g.member_id is not null), 0)`;

/** SQL: up to which number a client has read. @param reader SQL that names the client as well, where it is another parameter */
export const readByClient = (client: string, reader = client): string => `coalesce(
  (select g.read_number from conversation_reading g where g.practice_id = $1 and g.client_id = ${client} and g.reader_id = ${reader}), 0)`;

/** SQL: up to which number the caller has read, who is the `reader`: one of the team, or the client. */
export const readByCaller = (client: string, reader: string): string =>
  currentContext().memberId ? readByMember(client, reader) : readByClient(client, reader);

/**
 * SQL, after `from`: the messages `u` of a client after a number, which is worked out first and then joined. Compared with directly, a
 * subselect is kept out of the index by row security, and the whole conversation would be read.
 */
export const messagesAfter = (client: string, number: string): string =>
  `(select ${number} as number offset 0) has_read join message u on u.practice_id = $1 and u.client_id = ${client} and u.number > has_read.number`;

/** SQL: how many messages from one side come after a number, as far as they are counted. */
export const countFrom = (side: Side, client: string, number: string): string => `(select count(*) from (select from ${messagesAfter(client, number)}
  where u.member_id is ${side === 'client' ? '' : 'not '}null and u.taken_back_at is null limit ${MOST_COUNTED}) counted)::int`;

/** SQL: a word that is another one once something was sent, taken back, or read by anybody but the reader. */
export const markFor = (client: string, reader: string): string => `(select md5(concat_ws('|', v.last_number,
    (select max(g.read_at) from conversation_reading g where g.practice_id = $1 and g.client_id = ${client} and g.reader_id <> ${reader}),
    (select max(b.taken_back_at) from message b where b.practice_id = $1 and b.client_id = ${client} and b.taken_back_at is not null)))
  from (select max(last_number) as last_number from conversation where practice_id = $1 and client_id = ${client}) v)`;

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

/** SQL: up to which number a client has read. */
export const readByClient = (client: string): string => `coalesce(
  (select g.read_number from conversation_reading g where g.practice_id = $1 and g.client_id = ${client} and g.reader_id = ${client}), 0)`;

/** SQL: how many messages of a client come after a number, as far as they are counted. */
export const fromClientAfter = (client: string, number: string): string => `(select count(*) from (select from message u
  where u.practice_id = $1 and u.client_id = ${client} and u.number > ${number} and u.member_id is null and u.taken_back_at is null limit ${MOST_COUNTED}) counted)::int`;

/** SQL: how many messages of the team come after a number, as far as they are counted. */
export const fromTeamAfter = (client: string, number: string): string => `(select count(*) from (select from message u
  where u.practice_id = $1 and u.client_id = ${client} and u.number > ${number} and u.member_id is not null and u.taken_back_at is null limit ${MOST_COUNTED}) counted)::int`;

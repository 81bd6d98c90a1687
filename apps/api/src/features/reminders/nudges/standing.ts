/** For how many days back an open occasion is something to be reminded of by hand: as long as it stands on Today. */
const DAYS_BACK = 14;

/**
 * SQL: a client has something open, of an assignment that is active. $1 is the practice.
 * @param client, assignment, date parameters as `$2`: whose; of which assignment, or of any when it is null; the client's date
 */
export const isStanding = (client: string, assignment: string, date: string): string => `exists (
  select from occasion o join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
  where o.practice_id = $1 and o.client_id = ${client} and o.state = 'open' and a.state = 'active'
    and o.local_date between ${date}::date - ${DAYS_BACK} and ${date}::date
    and (${assignment}::uuid is null or o.assignment_id = ${assignment}))`;

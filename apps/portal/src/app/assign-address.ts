const ID = '[0-9a-f]{8}-[0-9a-f-]{27}';
const OF_CLIENT = new RegExp(`^/clients/(${ID})(?:/|$)`);
const OF_EXERCISE = new RegExp(`^/library/(${ID})(?:/versions)?$`);
/** Pages that hold what somebody is writing: one key does not lead away from them. */
const WRITING = /\/(?:edit|new|assign|import|scene|several)$/;

/**
 * Where assigning begins from a page: with the client whose page it is, else by asking for whom; an exercise that is open
 * goes along. Null where something is being written.
 */
export function assignAddress(pathname: string): string | null {
  if (WRITING.test(pathname)) return null;
  const client = OF_CLIENT.exec(pathname)?.[1];
  if (client) return `/clients/${client}/assign`;
  const exercise = OF_EXERCISE.exec(pathname)?.[1];
  return exercise ? `/assign?exercise=${exercise}` : '/assign';
}

/** A statement with a name: a connection sends its text once, and PostgreSQL parses and plans it once a connection. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** A statement as text, or prepared. */
export type Sql = string | Prepared;

/**
 * Prepares what every request runs: planning it anew costs more than running it. Not for a statement whose best plan
 * depends on its parameters (an optional filter, a cursor), nor for one with values in its text.
 * @param name one text, one name, in the whole process; PostgreSQL cuts it at 63 characters
 */
export const prepared = (name: string, text: string): Prepared => ({ name, text });

/** What `pg` is told. */
export const asQuery = (sql: Sql, values: unknown[]): { name?: string; text: string; values: unknown[] } =>
  typeof sql === 'string' ? { text: sql, values } : { name: sql.name, text: sql.text, values };

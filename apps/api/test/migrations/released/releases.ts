import { readFileSync } from 'node:fs';
import path from 'node:path';

type Rows = Record<string, unknown>[];

/** A state of the database that somebody may be running, from which every later build must migrate without loss. */
interface Release {
  name: string;
  /** The class name of its last migration. */
  lastMigration: string;
  /** SQL that puts at least one row into every table as it was then. */
  rows: string;
  /** What later migrations make of the rows of a table on purpose; by default nothing. */
  changed: (table: string, rows: Rows) => Rows;
}

const unchanged = (_table: string, rows: Rows): Rows => rows;
const rowsOf = (...names: string[]): string => names.map((name) => readFileSync(path.join(import.meta.dirname, `${name}.sql`), 'utf8')).join('\n');

/**
 * One entry for each state that somebody may have, oldest first. That of the last is the last migration there is, until
 * another one follows it: then it becomes that migration's class name, for good.
 */
export const releases: Release[] = [
  { name: '0.1.0', lastMigration: 'Files1763769600009', rows: rowsOf('0.1.0'), changed: unchanged },
  { name: 'authoring', lastMigration: 'Authoring1763769600010', rows: rowsOf('0.1.0', 'authoring'), changed: unchanged },
  { name: 'programs', lastMigration: 'Programs1763769600011', rows: rowsOf('0.1.0', 'authoring', 'programs'), changed: unchanged },
  {
    name: 'everyday-plans', lastMigration: 'EverydayPlans1763769600012', rows: rowsOf('0.1.0', 'authoring', 'programs', 'everyday-plans'), changed: unchanged,
  },
  {
    name: 'everyday', lastMigration: 'LoadAtOnce1763769600016', changed: unchanged,
    rows: rowsOf('0.1.0', 'authoring', 'programs', 'everyday-plans', 'everyday'),
  },
];

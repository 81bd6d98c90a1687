import { readFileSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '../../../src/platform/database/migrations/index.js';

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
const rowsOfRelease = (name: string): string => readFileSync(path.join(import.meta.dirname, `${name}.sql`), 'utf8');

/**
 * One entry a release, oldest first. Until the first one is out its last migration is the last there is; at the release
 * it becomes that migration's class name, for good.
 */
export const releases: Release[] = [{ name: '0.1.0', lastMigration: migrations.at(-1)!.name, rows: rowsOfRelease('0.1.0'), changed: unchanged }];

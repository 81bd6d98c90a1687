import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';
import { types } from 'pg';
import { migrations } from './migrations/index.js';

type Entities = MixedList<string | EntitySchema | (new () => object)>;

const DATE_OID = 1082;
const INT8_OID = 20;
// A civil date is text, never an instant at somebody's midnight; our counts fit a number.
types.setTypeParser(DATE_OID, (value) => value);
types.setTypeParser(INT8_OID, Number);

/** Connection settings of one role; nothing is ever synchronised, the schema changes by migration alone. */
export const dataSourceOptions = (url: string, entities: Entities = [], poolSize = 10): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  migrations,
  migrationsTableName: 'schema_migration',
  synchronize: false,
  installExtensions: false,
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  extra: { max: poolSize, pipeline: true, application_name: 'attune', connectionTimeoutMillis: 10_000 },
});

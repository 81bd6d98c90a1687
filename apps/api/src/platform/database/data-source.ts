import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';
import { type Client, types } from 'pg';
import { migrations } from './migrations/index.js';

type Entities = MixedList<string | EntitySchema | (new () => object)>;

const DATE_OID = 1082;
const INT8_OID = 20;
// A civil date is text, never an instant at somebody's midnight; our counts fit a number.
types.setTypeParser(DATE_OID, (value) => value);
types.setTypeParser(INT8_OID, Number);

/**
 * A connection may be lost in the moment between two owners, when neither pool nor query runner listens; an error event
 * that nobody hears would end the process. Whoever uses the connection learns of it from its own statement.
 */
const hearLoss = (client: Client): void => void client.on('error', () => undefined);

/** How long a statement may go without an answer, in ms. A server that died in the middle may leave it without one for ever. */
const ANSWER_TIMEOUT = 15_000;

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
  extra: { max: poolSize, pipeline: true, application_name: 'attune', connectionTimeoutMillis: 10_000, query_timeout: ANSWER_TIMEOUT, keepAlive: true, onConnect: hearLoss },
});

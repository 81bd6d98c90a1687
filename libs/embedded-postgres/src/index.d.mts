export interface EmbeddedPostgresOptions {
  /** Folder of this server: data, password and log lie below it. May be left out when `ephemeral`. */
  dir?: string;
  /** Wanted loopback port; another free one is taken when it is in use. 0 (default): any. */
  port?: number;
  /** Superuser and owner of the database (default `attune`). Fixed by the first start. */
  user?: string;
  /** Database that exists when the promise resolves (default `attune`). */
  database?: string;
  /** For tests: no waiting for the disk, and `stop()` removes the folder. */
  ephemeral?: boolean;
  /** PostgreSQL settings, e.g. `{ max_connections: '200' }`. An adopted server keeps its own. */
  settings?: Record<string, string | number>;
  /** Ways to run under root that may be tried (default: all, in this order). */
  modes?: ('namespace' | 'nobody' | 'nobody-dac')[];
}

export interface EmbeddedPostgres {
  /** Connection string of the owner, with its password. */
  url: string;
  port: number;
  /** Process id of the postmaster. */
  pid: number;
  dir: string;
  /** True when a server left behind by a killed run was taken over. */
  adopted: boolean;
  /** As whom PostgreSQL runs: `self`, or one of the ways under root; `adopted` when it ran already. */
  mode: string;
  /** Fast shutdown; resolves when the server has ended. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts a private PostgreSQL from npm's binaries, or takes over the one that a killed run left in the folder.
 * Resolves when it takes connections and the database exists.
 * @throws Error with a readable sentence when the server cannot run here; the end of its log is included.
 */
export function startEmbeddedPostgres(options?: EmbeddedPostgresOptions): Promise<EmbeddedPostgres>;

/** The server that runs in the folder now, without starting one; undefined when none does. */
export function findEmbeddedPostgres(
  dir: string,
  options?: { user?: string; database?: string },
): { url: string; port: number; pid: number } | undefined;

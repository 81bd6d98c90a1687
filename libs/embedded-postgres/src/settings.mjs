/** Tests may lose everything at any time, so nothing waits for the disk. */
const EPHEMERAL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10s' };

/** Statements, values and details stay out of the log: they may hold what a client wrote. */
const BASE = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

/** The command-line form (`-c name=value`) of the settings for one server; the caller's own come last and win. */
export function settingArguments({ ephemeral = false, settings = {} } = {}) {
  const all = { ...BASE, ...(ephemeral ? EPHEMERAL : {}), ...settings };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

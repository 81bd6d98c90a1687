/** The environment cannot be used; the message lists every fault on a line of its own. */
export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`Attune cannot start with these settings:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
  }
}

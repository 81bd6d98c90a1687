/** A running Attune: its address, its data folder, the owner's database address, the file that moves its clock, the folder of the mails it sent. */
export interface Practice {
  url: string;
  dataDir: string;
  databaseUrl: string;
  clockFile: string;
  mailDir: string;
}

type Name = 'E2E_AHEAD' | 'E2E_BROWSER' | 'E2E_EMPTY_URL' | 'E2E_SETUP_CODE' | 'E2E_STACKS';

/**
 * What tools/e2e.mjs says to every worker: the browser, the practices, by how much
 * their clocks are ahead, and about an Attune that nobody has set up yet its
 * address and the code its console printed.
 * @throws when the journeys were started in another way
 */
export function fromStack(name: Name): string {
  const value = process.env[name];
  if (!value) throw new Error('The journeys need an Attune of their own: run `node tools/run.mjs node tools/e2e.mjs`.');
  return value;
}

/** All practices, one for each worker. */
export const practices = JSON.parse(fromStack('E2E_STACKS')) as Practice[];

/** The practice of this worker: journeys that run at the same time never meet. */
export const practice = practices[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]!;

/** By how many milliseconds every clock of the journeys is ahead of the machine's. */
export const AHEAD = Number(fromStack('E2E_AHEAD'));

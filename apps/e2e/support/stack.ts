type Name =
  | 'E2E_BASE_URL' | 'E2E_BROWSER' | 'E2E_CLOCK_FILE' | 'E2E_DATA_DIR' | 'E2E_DATABASE_URL' | 'E2E_EMPTY_URL'
  | 'E2E_SETUP_CODE';

/**
 * What tools/e2e.mjs says about the running Attune: its address, the browser, its data folder, the owner's database
 * address, the file that moves its clock; and about a second one that nobody has set up yet: its address and the code
 * its console printed.
 * @throws when the journeys were started in another way
 */
export function fromStack(name: Name): string {
  const value = process.env[name];
  if (!value) throw new Error('The journeys need an Attune of their own: run `node tools/run.mjs node tools/e2e.mjs`.');
  return value;
}

/** Something the person at the terminal can act on: its message is printed as it stands, without a stack. */
export class Failure extends Error {}

/** Prints why a command ended and sets the exit code. */
export function report(error) {
  process.exitCode = 1;
  console.error(`\n${error instanceof Failure ? error.message : (error?.stack ?? error)}\n`);
}

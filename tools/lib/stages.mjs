const TITLE = 34;
const NOTE = 26;
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** One line of the progress report: what was done, how it went, how long it took. */
export const stageLine = (title, note, ms) => `  ${title.padEnd(TITLE)}${note.padEnd(NOTE)}${seconds(ms).padStart(8)}`;

/**
 * Runs one stage and prints it with its time when it has ended; on a terminal its name stands there meanwhile.
 * @param work what to do; a string it answers is the line's note
 * @param clock milliseconds that only grow
 */
export async function stage(title, work, { out = process.stdout, clock = () => performance.now() } = {}) {
  const began = clock();
  if (out.isTTY) out.write(`  ${title} …`);
  const finish = (note) => {
    if (out.isTTY) out.write('\r\x1b[K');
    out.write(`${stageLine(title, note, clock() - began)}\n`);
  };
  try {
    const answer = await work();
    finish(typeof answer === 'string' ? answer : (answer?.note ?? ''));
    return answer;
  } catch (error) {
    finish('failed');
    throw error;
  }
}

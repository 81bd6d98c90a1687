import fs from 'node:fs';

/** Writes a file whole or not at all, readable by its owner only, and waits until the disk has it. */
export function writeDurably(file, text) {
  const making = `${file}.${process.pid}`;
  const handle = fs.openSync(making, 'w', 0o600);
  fs.writeSync(handle, text);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(making, file);
}

import fs from 'node:fs';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server on loopback that keeps each mail as a file: `<dir>/<recipient>/<number>.eml`, numbered in the order in which
 * they came.
 */
export async function startMailbox(dir) {
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        count += 1;
        for (const { address } of session.envelope.rcptTo) keep(path.join(dir, address), `${String(count).padStart(6, '0')}.eml`, Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `smtp://127.0.0.1:${server.server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

/** Whoever looks for a mail finds it whole or not at all. */
function keep(folder, name, content) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `.${name}`), content);
  fs.renameSync(path.join(folder, `.${name}`), path.join(folder, name));
}

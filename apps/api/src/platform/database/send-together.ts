import type { Client } from 'pg';
import type { Socket } from 'node:net';

/**
 * Holds back what is written to the connection until the present turn is over, so that statements sent without waiting
 * leave in one write: a system call costs more than a small statement does.
 */
export function sendTogether(client: Client): Client {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  if (stream.writableCorked === 0) {
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
  return client;
}

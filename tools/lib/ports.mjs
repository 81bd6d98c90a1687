import { createServer } from 'node:net';

/** The port itself when it can be bound (any free one for 0); undefined when it is in use. */
export const claimable = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    probe.listen(port, host, () => {
      const { port: bound } = probe.address();
      probe.close(() => resolve(bound));
    });
  });

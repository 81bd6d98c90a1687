import { ConfigError } from './config/config.error.js';
import { log } from './logging/log.js';

/**
 * Runs one of our processes: starts it, stops it in order on SIGINT or SIGTERM, and says a settings fault in words.
 * @param start starts the process and may return what stops it
 */
export async function runProcess(name: string, start: () => Promise<(() => Promise<void>) | void>): Promise<void> {
  process.on('unhandledRejection', (error) => {
    log.error('process.unhandled_rejection', { process: name, error: error instanceof Error ? error.name : 'unknown' });
    process.exit(1);
  });
  try {
    const stop = await start();
    if (!stop) return;
    const end = (): void => {
      stop().then(() => process.exit(0), () => process.exit(1));
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`${name} could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
    log.error('process.failed', { process: name, error: error instanceof Error ? error.name : 'unknown' });
    process.exit(1);
  }
}

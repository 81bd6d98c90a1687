import type { LoggerService } from '@nestjs/common';
import { log } from './log.js';

/** Nest's own lines in our format. Its messages name classes and routes; an error's text is left out. */
export const nestLogger: LoggerService = {
  log: () => undefined,
  warn: (message: unknown) => log.warn('nest', { text: String(message) }),
  error: (message: unknown) => log.error('nest', { error: message instanceof Error ? message.name : String(message).slice(0, 200) }),
};

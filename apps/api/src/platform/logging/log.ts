import { maybeContext } from '../context/request-context.js';

type Fields = Record<string, unknown>;
type Level = 'info' | 'warn' | 'error';

/** One JSON line with the ids of the present request. Callers pass ids, codes and numbers: never what a person wrote. */
function write(level: Level, msg: string, fields: Fields = {}): void {
  const context = maybeContext();
  const line = {
    time: new Date(performance.timeOrigin + performance.now()).toISOString(),
    level,
    msg,
    requestId: context?.requestId,
    practiceId: context?.practice?.id,
    personId: context?.person?.id,
    ...fields,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

export const log = {
  info: (msg: string, fields?: Fields): void => write('info', msg, fields),
  warn: (msg: string, fields?: Fields): void => write('warn', msg, fields),
  error: (msg: string, fields?: Fields): void => write('error', msg, fields),
};

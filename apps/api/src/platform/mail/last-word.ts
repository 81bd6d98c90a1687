import { Readable } from 'node:stream';
import type { PluginFunction } from 'nodemailer/lib/mailer/index.js';

const LAST_WORD = 'attuneLastWord';
type LastWord = () => Promise<void>;

/** What a mail is sent with, so that `holdBack` waits before its end. */
export const lastWordOf = (wait: LastWord | undefined): object => (wait ? { [LAST_WORD]: wait } : {});

/**
 * A step of nodemailer's, after a mail was made and before it is sent. The bytes of a mail are read when the server has said that
 * it will hear them; they end once the waiting is over, and only then the dot follows that makes the mail the server's own.
 */
export const holdBack: PluginFunction = (mail, done) => {
  const wait = (mail.data as unknown as { [LAST_WORD]?: LastWord })[LAST_WORD];
  const { message } = mail;
  if (wait && message) {
    const made = message.createReadStream.bind(message);
    async function* held(): AsyncGenerator<Buffer> {
      for await (const bytes of made()) yield bytes as Buffer;
      await wait!();
    }
    message.createReadStream = () => Readable.from(held(), { objectMode: false });
  }
  done();
};

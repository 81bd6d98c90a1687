import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: its headers unfolded, its text decoded. */
export interface Received {
  to: string;
  headers: Record<string, string>;
  text: string;
  raw: string;
}

/**
 * A real mail server on loopback. `refuses` says with which answer it turns an address down, or the mail itself ('DATA'); one that
 * `takesInSilence` keeps a mail and hangs up instead of saying so.
 */
export interface Mailboxes {
  url: string;
  mails: Received[];
  refuses: Map<string, { code: number; text: string }>;
  takesInSilence: boolean;
  close(): Promise<void>;
}

const refusal = ({ code, text }: { code: number; text: string }): Error => Object.assign(new Error(text), { responseCode: code });

export async function startMailboxes(): Promise<Mailboxes> {
  const [mails, refuses] = [[] as Received[], new Map<string, { code: number; text: string }>()];
  const boxes: Mailboxes = { url: '', mails, refuses, takesInSilence: false, close: () => new Promise((closed) => server.close(() => closed())) };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const found = refuses.get(address);
      done(found ? refusal(found) : null);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const found = refuses.get('DATA');
        if (found) return done(refusal(found));
        mails.push(parse(Buffer.concat(parts).toString('utf8'), session.envelope.rcptTo[0]!.address));
        if (boxes.takesInSilence) for (const { _socket: line } of server.connections as Set<{ _socket: { destroy(): void } }>) line.destroy();
        else done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(boxes, { url: `smtp://127.0.0.1:${port}` });
}

function parse(raw: string, to: string): Received {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = Object.fromEntries(head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const body = rest.join('\r\n\r\n');
  const quoted = headers['content-transfer-encoding'] === 'quoted-printable';
  const bytes = quoted ? Buffer.from(body.replace(/=\r\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1') : Buffer.from(body);
  return { to, headers, text: bytes.toString('utf8').replaceAll('\r\n', '\n'), raw };
}

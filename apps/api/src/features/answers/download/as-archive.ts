import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { OpenedAnswers } from './answers-download.service.js';
import { asHtml } from './as-html.js';
import { asJson } from './as-json.js';

/** What lies in an archive. */
interface Member {
  path: string;
  at: Date;
  /** Photos and recordings are compressed by their nature. */
  compress: boolean;
  /** Where it is known beforehand, in bytes. */
  size?: number;
  open(): Promise<Readable>;
}

/** Everything in one archive: the page, the file for programs, and beside them every photo and recording. */
export function asArchive({ document, files }: OpenedAnswers): Readable {
  const at = new Date(document.head.madeAt);
  const written = (path: string, parts: AsyncIterable<string>): Member => ({
    path, at, compress: true, open: () => Promise.resolve(Readable.from(parts, { objectMode: false })),
  });
  async function* members(): AsyncGenerator<Member> {
    yield written('answers.html', asHtml(document, 'beside'));
    yield written('answers.json', asJson(document));
    for await (const { path, size, createdAt, open } of files) yield { path, size, at: createdAt, compress: false, open };
  }
  return zipped(members());
}

/**
 * A ZIP of the members, each opened when the one before it has been read, as fast as the reader takes them. What fails on the
 * way breaks the archive off before its end, so that it does not pass for whole.
 */
function zipped(members: AsyncIterable<Member>): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const breakOff = (error: Error): void => void out.destroy(error);
  zip.on('error', breakOff);
  void fill(zip, members, out).catch(breakOff);
  return out;
}

async function fill(zip: ZipFile, members: AsyncIterable<Member>, out: Readable): Promise<void> {
  for await (const { path, at, compress, size, open } of members) {
    const bytes = await open();
    if (out.destroyed) return void bytes.destroy();
    const stop = (): void => void bytes.destroy();
    out.once('close', stop);
    const read = new Promise<void>((done, fail) => {
      bytes.once('end', done).once('error', fail).once('close', () => fail(new Error('nobody reads on')));
    });
    zip.addReadStream(bytes, path, { mtime: at, mode: 0o100_600, compress, ...(size === undefined ? {} : { size }) });
    await read;
    out.off('close', stop);
  }
  zip.end();
}

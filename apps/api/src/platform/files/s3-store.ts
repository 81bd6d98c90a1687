import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { DomainError } from '../errors/domain-error.js';
import { log } from '../logging/log.js';
import { BlobStore } from './blob-store.js';

/** How a bucket is reached. */
export interface S3Settings {
  /** The bucket's address, with a folder in it or without: `https://s3.example.org/attune`. */
  url: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** How long one request to the store may take, in ms. */
const TIMEOUT = 10_000;
const RETRIES = 2;
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!);

/** Blobs in an S3-compatible store. The requests are signed (AWS Signature Version 4), body included. */
export class S3Store extends BlobStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor({ url, region, accessKeyId, secretAccessKey }: S3Settings) {
    super();
    this.base = url.replace(/\/+$/, '');
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  }

  async put(folder: string, name: string, bytes: Buffer): Promise<void> {
    await this.ask('PUT', `${this.base}/${folder}/${name}`, bytes);
  }

  async get(folder: string, name: string): Promise<Buffer> {
    return Buffer.from(await (await this.ask('GET', `${this.base}/${folder}/${name}`)).arrayBuffer());
  }

  /** One page of names is far more than a file has parts; what a later page held is removed the next time round. */
  async remove(folder: string): Promise<void> {
    const [bucket, prefix] = this.placeOf(folder);
    const list = await this.ask('GET', `${bucket}?${new URLSearchParams({ 'list-type': '2', prefix })}`);
    for (const [, key] of (await list.text()).matchAll(/<Key>([^<]+)<\/Key>/g)) await this.ask('DELETE', `${bucket}/${unescaped(key!)}`);
  }

  /** The bucket's own address, and a folder's prefix in it: the first part of the path is the bucket. */
  private placeOf(folder: string): [string, string] {
    const { origin, pathname } = new URL(this.base);
    const [bucket = '', ...below] = pathname.split('/').filter(Boolean);
    return [`${origin}/${bucket}`, `${[...below, folder].join('/')}/`];
  }

  /** @throws DomainError `service.busy` when the store does not answer well: the request can be sent again */
  private async ask(method: string, url: string, body?: Buffer): Promise<Response> {
    const headers = { 'x-amz-content-sha256': sha256(body ?? '') };
    const init = { method, headers, body: body && new Uint8Array(body), signal: AbortSignal.timeout(TIMEOUT) };
    const answer = await this.client.fetch(url, init).catch((error: Error) => ({ ok: false as const, status: error.name }));
    if (answer.ok) return answer;
    log.error('files.store_failed', { method, status: answer.status });
    throw new DomainError('service.busy', { retryAfter: 5 });
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { blobStoreOf } from './files.module.js';
import { S3Store } from './s3-store.js';

/** A bucket in memory that refuses what is not signed, body included. */
class Bucket {
  readonly objects = new Map<string, Buffer>();
  failing = 0;
  private server: Server;

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      void body(request).then((bytes) => {
        const [status, answer] = this.answer(request, bytes);
        response.writeHead(status).end(answer);
      });
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/bucket/below`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer({ method, url, headers }: IncomingMessage, bytes: Buffer): [number, (Buffer | string)?] {
    const signed = /^AWS4-HMAC-SHA256 Credential=the-id\/\d{8}\/eu-south-2\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(headers.authorization ?? '');
    if (!signed?.[1]!.includes('x-amz-content-sha256')) return [403];
    if (headers['x-amz-content-sha256'] !== createHash('sha256').update(bytes).digest('hex')) return [400];
    if (this.failing > 0) return [(this.failing -= 1, 503)];
    const { pathname, searchParams } = new URL(url!, 'http://bucket');
    if (searchParams.get('list-type') === '2') {
      const keys = [...this.objects.keys()].filter((key) => key.startsWith(`/bucket/${searchParams.get('prefix')}`));
      return [200, `<ListBucketResult>${keys.map((key) => `<Contents><Key>${key.replace('/bucket/', '')}</Key></Contents>`).join('')}</ListBucketResult>`];
    }
    if (method === 'PUT') return [(this.objects.set(pathname, bytes), 200)];
    if (method === 'DELETE') return [(this.objects.delete(pathname), 204)];
    const found = this.objects.get(pathname);
    return found ? [200, found] : [404];
  }
}

const body = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

describe('a bucket', () => {
  let bucket: Bucket;
  let store: S3Store;
  let url: string;

  beforeEach(async () => {
    bucket = new Bucket();
    url = await bucket.start();
    store = new S3Store({ url, region: 'eu-south-2', accessKeyId: 'the-id', secretAccessKey: 'the-secret' });
  });
  afterEach(() => bucket.stop());

  it('keeps blobs and gives them back, by signed requests', async () => {
    const bytes = randomBytes(300_000);
    await store.put('practice/file', 'one', bytes);
    expect([...bucket.objects.keys()]).toEqual(['/bucket/below/practice/file/one']);
    expect((await store.get('practice/file', 'one')).equals(bytes)).toBe(true);
  });

  it('removes a folder and nothing beside it', async () => {
    for (const [folder, name] of [['p/f', 'one'], ['p/f', 'two'], ['p/f2', 'one'], ['q/f', 'one']] as const) await store.put(folder, name, randomBytes(10));
    await store.remove('p/f');
    await store.remove('p/gone');
    expect([...bucket.objects.keys()].sort()).toEqual(['/bucket/below/p/f2/one', '/bucket/below/q/f/one']);
  });

  it('is asked again when it stumbles, and a lasting failure asks the caller to come back', async () => {
    bucket.failing = 1;
    await store.put('p/f', 'one', randomBytes(10));
    expect(bucket.objects.size).toBe(1);
    bucket.failing = 100;
    await expect(store.get('p/f', 'one')).rejects.toMatchObject({ code: 'service.busy' });
    await expect(new S3Store({ url, region: 'elsewhere', accessKeyId: 'the-id', secretAccessKey: 'x' }).put('p/f', 'two', randomBytes(1))).rejects.toMatchObject({ code: 'service.busy' });
  });

  it('is used when the settings name one', () => {
    expect(blobStoreOf({ dataDir: '/data', filesS3: { url, region: 'r', accessKeyId: 'a', secretAccessKey: 's' } })).toBeInstanceOf(S3Store);
    expect(blobStoreOf({ dataDir: '/data', filesS3: undefined })).not.toBeInstanceOf(S3Store);
  });
});

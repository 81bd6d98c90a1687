import type { TestApp } from '../harness/test-app.js';

/** What came back: the body is parsed when it is JSON. */
export interface Answer {
  status: number;
  headers: Headers;
  // A test says what it expects of a body; a type here would only repeat the code under test.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  text: string;
}

type Headers_ = Record<string, string>;
const ORIGIN = 'http://localhost:3000';

/** Somebody at a browser: keeps cookies from answer to answer and speaks to `/api/v1`. */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string, cookies: Record<string, string> = {}) {
    for (const [name, value] of Object.entries(cookies)) this.cookies.set(name, value);
  }

  /** The session token held at present. */
  get token(): string | undefined {
    return this.cookies.get('attune');
  }
  /** Somebody else with the same cookies as now: a second tab, or a thief. */
  copy(): Caller {
    return new Caller(this.url, Object.fromEntries(this.cookies));
  }

  get(path: string, headers: Headers_ = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }
  put(path: string, body: unknown = {}, headers: Headers_ = {}): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }
  post(path: string, body: unknown = {}, headers: Headers_ = {}): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }
  patch(path: string, body: unknown = {}, headers: Headers_ = {}): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }
  delete(path: string, headers: Headers_ = {}): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** What a GET answers, as bytes. @throws Error when they did not arrive whole */
  async bytes(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const answer = await fetch(`${this.url}/api/v1${path}`, { redirect: 'manual', headers: this.known() });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  /** Sends a request to `/api/v1<path>`. A body of text or bytes goes out as it is. */
  async send(method: string, path: string, body: unknown, headers: Headers_ = {}): Promise<Answer> {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'GET' ? {} : { origin: ORIGIN }),
        ...this.known(),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' || body instanceof Uint8Array ? (body as RequestInit['body']) : JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    const text = await answer.text();
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: json && text ? JSON.parse(text) : undefined, text };
  }

  private known(): Headers_ {
    return this.cookies.size ? { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; ') } : {};
  }

  private keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (!name) return;
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}

/** Somebody who has not signed in. */
export const anonymous = (test: TestApp): Caller => new Caller(test.url);

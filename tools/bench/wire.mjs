import net from 'node:net';

const SSL_REQUEST = 80_877_103;
const SENDS = new Set(['P', 'B', 'Q']);

/** Reads the length-prefixed messages of one direction of a PostgreSQL connection. */
class Messages {
  constructor(started) {
    this.rest = Buffer.alloc(0);
    this.started = started; // the first message of a client has no type
  }

  *of(chunk) {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = this.rest.readUInt32BE(head);
      if (this.rest.length < head + length) return;
      const body = this.rest.subarray(head + 4, head + length);
      const type = this.started ? String.fromCharCode(this.rest[0]) : 'startup';
      if (type !== 'startup' || body.readUInt32BE(0) !== SSL_REQUEST) this.started = true;
      this.rest = this.rest.subarray(head + length);
      yield { type, body };
    }
  }
}

/** Reads zero-terminated texts and numbers, one after the other. */
class Reader {
  constructor(body) {
    Object.assign(this, { body, at: 0 });
  }
  text() {
    const end = this.body.indexOf(0, this.at);
    const text = this.body.toString('utf8', this.at, end);
    this.at = end + 1;
    return text;
  }
  int16() {
    this.at += 2;
    return this.body.readInt16BE(this.at - 2);
  }
  bytes() {
    const length = this.body.readInt32BE(this.at);
    this.at += 4 + Math.max(length, 0);
    return length < 0 ? null : this.body.subarray(this.at - length, this.at);
  }
}

function bound(body) {
  const reader = new Reader(body);
  reader.text(); // portal
  const statement = reader.text();
  const formats = Array.from({ length: reader.int16() }, () => reader.int16());
  const params = Array.from({ length: reader.int16() }, (_, i) => {
    const bytes = reader.bytes();
    const binary = (formats.length > 1 ? formats[i] : formats[0]) === 1;
    return bytes === null || binary ? bytes : bytes.toString('utf8');
  });
  return { statement, params };
}

/**
 * Stands between a program and PostgreSQL and counts what passes: the statements with their parameters, and the waits. A wait
 * begins when something is sent on a connection that has nothing under way; what travels together is one.
 */
export class Wire {
  statements = [];
  waits = 0;

  /** Listens on a free port. @returns the address to connect to in place of `url` */
  async open(url) {
    const { hostname, port } = new URL(url);
    this.server = net.createServer((client) => this.join(client, net.connect(Number(port), hostname)));
    await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(this.server.address().port) }).toString();
  }

  /** What passes while `work` runs. */
  async during(work) {
    this.statements = [];
    this.waits = 0;
    const result = await work();
    return { result, statements: this.statements, waits: this.waits };
  }

  close() {
    this.server?.close();
  }

  join(client, server) {
    const [sent, answered] = [new Messages(false), new Messages(true)];
    const prepared = new Map();
    let underWay = 0;
    let next;
    client.on('data', (chunk) => {
      let waiting = underWay === 0;
      for (const { type, body } of sent.of(chunk)) {
        if (SENDS.has(type) && waiting) {
          this.waits += 1;
          waiting = false;
        }
        if (type === 'P') {
          const reader = new Reader(body);
          prepared.set(reader.text(), reader.text());
        } else if (type === 'B') next = bound(body);
        else if (type === 'E') this.statements.push({ sql: prepared.get(next.statement), params: next.params });
        else if (type === 'Q') for (const sql of new Reader(body).text().split('; ')) this.statements.push({ sql, params: [] });
        if (type === 'S' || type === 'Q') underWay += 1;
      }
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      for (const { type } of answered.of(chunk)) if (type === 'Z') underWay = Math.max(0, underWay - 1);
      client.write(chunk);
    });
    for (const [from, to] of [[client, server], [server, client]]) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  }
}

/**
 * A load generator in a process of its own: it is told a job (`process.send`), runs autocannon, and answers what came of it.
 * A job is `{url, connections, amount | duration, requests: [{method, path, headers, body}]}`; each request is sent once, in order and round
 * again. In a body and path `{id}` becomes a new id.
 */
import autocannon from 'autocannon';
import { v7 as newId } from 'uuid';

const MANY = 100_000;

async function run({ url, connections, amount, duration, requests }) {
  let next = 0;
  const statuses = {};
  const began = performance.now();
  let last = began;
  const instance = autocannon({
    url, connections, ...(amount ? { amount, duration: MANY } : { duration }), timeout: 60,
    requests: [{
      setupRequest: (request) => {
        const { method, path, headers, body } = requests[next++ % requests.length];
        return { ...request, method, path: path.replace('{id}', newId()), headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) }, body };
      },
    }],
  });
  instance.on('response', (_client, status) => {
    statuses[status] = (statuses[status] ?? 0) + 1;
    last = performance.now();
  });
  const result = await instance;
  const answered = Object.values(statuses).reduce((sum, n) => sum + n, 0);
  return { perSecond: (answered * 1000) / (last - began), p50: result.latency.p50, p99: result.latency.p99, answered, statuses, errors: result.errors };
}

process.on('message', (job) => {
  run(job).then((result) => process.send({ result }), (error) => process.send({ error: String(error.stack ?? error) }));
});

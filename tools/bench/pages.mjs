import pg from 'pg';

const OF_THE_FRAME = /^\s*(begin|commit|rollback|set local|select \* from identity\.|insert into audit_event)/i;

/** How many pages each statement reads, as the application inside the practice. Nothing of it is kept. */
async function buffersOf(appUrl, practiceId, statements) {
  const app = new pg.Client({ connectionString: appUrl });
  await app.connect();
  try {
    await app.query(`begin; set local app.practice_id = '${practiceId}'`);
    const buffers = [];
    for (const { sql, params } of statements) {
      // The first run of a connection also reads the catalogue.
      await app.query(sql, params);
      const { rows } = await app.query(`explain (analyze, buffers, format json) ${sql}`, params);
      const plan = rows[0]['QUERY PLAN'][0].Plan;
      buffers.push(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']);
    }
    return buffers;
  } finally {
    await app.end();
  }
}

/**
 * What one page reads: statements of its own (session, transaction and audit, which frame every request, are not counted),
 * waits with the frame, and buffers a statement. Asked twice, so that what a process reads once is not counted.
 */
export async function readPage({ wire, url, appUrl, practiceId, person, path }) {
  const ask = async () => {
    const answer = await fetch(`${url}/api/v1${path}`, { headers: { cookie: `attune=${person.token}` } });
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  };
  await ask();
  const { statements, waits, result } = await wire.during(ask);
  const own = statements.filter(({ sql }) => !OF_THE_FRAME.test(sql));
  const buffers = await buffersOf(appUrl, practiceId, own);
  return { statements: own.length, waits, buffers: buffers.reduce((sum, n) => sum + n, 0), most: Math.max(...buffers), bytes: result.length, own };
}

/** The pages that have a budget. `per` divides the buffers into those of one section; `sections` is how many things a page tells, where not one. */
export function pagesOf({ clients, therapists, supervisor }, weeks) {
  const iso = (daysAgo) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return [
    { name: 'caseload of 40', person: therapists[0], path: '/clients', per: 40, budget: 12, aim: 8 },
    { name: 'Today', person: clients[0], path: '/me/today', budget: 12, aim: 8, each: true },
    { name: 'brief for a session', person: therapists[0], path: `/clients/${clients[0].id}/brief/session`, budget: 12, aim: 8, each: true, sections: 4 },
    { name: 'inbox by client, of 40', person: therapists[0], path: '/me/inbox/clients', per: 40, budget: 12, aim: 8, sections: 4 },
    { name: 'conversations, of 40', person: therapists[0], path: '/me/conversations', per: 40, budget: 12, aim: 8 },
    { name: 'a conversation', person: therapists[0], path: `/clients/${clients[0].id}/conversation`, budget: 12, aim: 8, each: true, sections: 2 },
    { name: 'a week of the calendar, of 40', person: therapists[0], path: `/appointments?from=${iso(0)}T00:00:00Z&to=${iso(-7)}T00:00:00Z`, per: 40, budget: 12, aim: 8 },
    { name: `supervisor report 8 x 40 x ${weeks}`, person: supervisor, path: `/reports/caseload?from=${iso(7 * (weeks - 1))}&to=${iso(0)}`, budget: 600, aim: 300 },
  ];
}

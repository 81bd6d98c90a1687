import { isDeepStrictEqual } from 'node:util';

/** Reads every response back through the API, as the client who wrote it. */
export async function readBack(people, call) {
  const found = new Map();
  for (const client of people.clients) {
    let cursor = '';
    do {
      const { status, body } = await call(client, 'GET', `/clients/${client.id}/responses?opened=true&limit=200${cursor}`);
      if (status !== 200) throw new Error(`the responses could not be read: ${status}`);
      for (const { id, answers, privateSteps } of body.items) found.set(id, [...(found.get(id) ?? []), { answers, privateSteps }]);
      cursor = body.next ? `&cursor=${encodeURIComponent(body.next)}` : '';
    } while (cursor);
  }
  return found;
}

/**
 * What became of the responses. Doubled is one that is listed, settled or recorded twice, or that a retry of its own
 * body was set aside for; strange is one that nobody sent.
 */
export async function countResponses({ owner, load, found }) {
  const numberOf = async (sql) => (await owner.query(sql)).rows[0].n;
  const acknowledged = [...load.acknowledged];
  const lost = acknowledged.filter(([id]) => !found.has(id));
  const changed = acknowledged.filter(([id, { answers, privateSteps }]) =>
    found.has(id) && !isDeepStrictEqual(found.get(id)[0], { answers, privateSteps }));
  const doubled =
    [...found.values()].filter((entries) => entries.length > 1).length +
    (await numberOf('select count(*)::int as n from set_aside')) +
    (await numberOf(`select count(*)::int as n from (select subject_id from audit_event where action in ('response.submit', 'response.correct') group by 1 having count(*) > 1) twice`)) +
    (await numberOf('select count(*)::int as n from (select response_id from occasion where response_id is not null group by 1 having count(*) > 1) twice'));
  const unrecorded = await numberOf(`select count(*)::int as n from response r where not exists (
    select from audit_event e where e.practice_id = r.practice_id and e.subject_id = r.id and e.action in ('response.submit', 'response.correct'))`);
  const strange = [...found.keys()].filter((id) => !load.sent.has(id)).length;
  return {
    acknowledged: acknowledged.length, found: acknowledged.length - lost.length, doubled, changed: changed.length, unrecorded, strange,
  };
}

/** What is wrong, in sentences; nothing when all is well. */
export function judge({ responses, sums, audit, kills, wanted, faults }) {
  const wrong = [];
  const must = (holds, sentence) => holds || wrong.push(sentence);
  must(kills.api + kills.database >= wanted.kills, `only ${kills.api + kills.database} kills of ${wanted.kills}`);
  must(responses.acknowledged >= wanted.responses, `only ${responses.acknowledged} acknowledged of ${wanted.responses}`);
  must(responses.found === responses.acknowledged, `${responses.acknowledged - responses.found} acknowledged responses are lost`);
  for (const name of ['doubled', 'changed', 'unrecorded', 'strange']) must(responses[name] === 0, `${responses[name]} responses are ${name}`);
  for (const [table, { sums: n, wrong: bad }] of Object.entries(sums)) {
    must(bad === 0, `${bad} sums of ${table} differ from their rows`);
    must(n > 0, `${table} holds nothing to compare`);
  }
  must(audit.unsealed === 0 && audit.sealed === audit.events && audit.events > 0, `${audit.unsealed} audit events are unsealed`);
  must(audit.faults.length === 0, `the audit does not verify: ${audit.faults.map(({ code }) => code).join(', ')}`);
  must(faults.length === 0, `${faults.length} answers that no kill explains, first: ${faults[0]}`);
  return wrong;
}

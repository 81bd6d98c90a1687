import { pagesOf, readPage } from './pages.mjs';
import { Submissions } from './submit.mjs';

const WEEKS = 26;
const MOST_WAITS = 3;
/** For each thing that a page tells. */
const MOST_STATEMENTS = 3;

/** Statements, waits and buffers of every page that has a budget, by its name. */
export async function pageCounts(bench) {
  const { wire, url } = await bench.listen();
  const counts = new Map();
  for (const page of pagesOf(bench.people, WEEKS)) {
    const read = await readPage({ wire, url, appUrl: bench.house.appUrl, practiceId: bench.practice.id, ...page });
    counts.set(page.name, { ...page, ...read, section: page.each ? read.most : read.buffers / (page.per ?? 1) });
  }
  return counts;
}

async function countSubmit(figures, bench) {
  const submissions = (bench.submissions ??= new Submissions(bench.owner, bench.people));
  await submissions.load();
  const url = `http://127.0.0.1:${bench.counted.env.PORT}`;
  const once = async () => {
    const [{ method, path, headers, body }] = submissions.take(1);
    const answer = await fetch(url + path.replace('{id}', crypto.randomUUID()), { method, body, headers: { ...headers, 'content-type': 'application/json' } });
    if (answer.status !== 201) throw new Error(`a submission was answered ${answer.status}`);
    await answer.text();
  };
  await once();
  const { statements, waits } = await bench.wire.during(once);
  figures.add('submit: waits', waits, '', { must: MOST_WAITS, aim: MOST_WAITS });
  figures.add('submit: statements', statements.length, '');
}

/** What is counted, not timed. With `shallow` counts also how they grew with the history. */
export async function measureCounts(figures, bench, shallow) {
  const counts = await pageCounts(bench);
  await countSubmit(figures, bench);
  for (const [name, { statements, buffers, section, budget, aim, per, each, sections = 1 }] of counts) {
    const unit = per ? 'buffers a client' : each ? 'buffers a section' : 'buffers';
    figures.add(name, section, unit, { must: budget, aim }, { buffers });
    if (budget < 100) figures.add('  statements', statements, '', { must: MOST_STATEMENTS * sections, aim: MOST_STATEMENTS * sections });
    if (shallow) figures.add('  slope over the history', buffers / shallow.get(name).buffers, 'x', { must: 1.5, aim: 1.1 });
  }
}

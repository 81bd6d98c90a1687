import { createCrowd, CROWD } from './crowd.mjs';
import { walkCrowd } from './crowded.mjs';
import { auditPages, visitDoors } from './door.mjs';

const needsPortal = (bench) => {
  if (!bench.house.env.PORTAL_DIR) throw new Error('the portal is not built');
};
const peopleOf = ({ people }) => ({ client: people.clients[0], therapist: people.therapists[0] });

/** What the doors load on a first visit. */
export async function measureDoors(figures, bench) {
  needsPortal(bench);
  const { signIn, today, exercise, staff, ...further } = await visitDoors(bench.house.url, peopleOf(bench));
  figures.add('sign-in: JS', signIn.js, 'kB gzip', { must: 130, aim: 110 }, signIn);
  figures.add('client door: JS', today.js, 'kB gzip', { must: 130, aim: 110 }, today);
  figures.add('client door: CSS', today.css, 'kB gzip', { must: 20, aim: 20 });
  figures.add('client door: requests for files', today.requests - today.api, '', { must: 8, aim: 8 });
  figures.add('  an exercise, to its first step: JS', exercise.toStep, 'kB gzip', { must: 130, aim: 110 }, exercise);
  figures.add('  and fetched while that is read, to its end: JS', exercise.js + exercise.further.js, 'kB gzip');
  figures.add('staff door: JS', staff.js, 'kB gzip', { must: 230, aim: 180 }, staff);
  figures.add('staff door: CSS', staff.css, 'kB gzip', { must: 40, aim: 20 });
  for (const [name, visit] of Object.entries(further)) {
    figures.add(`  further page, ${name}: JS`, visit.further.js, 'kB gzip', { must: 60, aim: 50 }, visit.further);
  }
}

const STEPS = { open: 'opened', grow: 'read to its end', scroll: 'scrolled', sort: 'sorted', filter: 'searched', inboxOpen: 'inbox opened', inboxGrow: 'inbox read to its end' };

/** Lists of 2,000 rows: how long they keep the page from answering. */
export async function measureCrowd(figures, bench) {
  needsPortal(bench);
  const { owner, built, practice, house } = bench;
  const therapist = await createCrowd(owner, { built, masterKey: house.masterKey, beside: practice });
  const found = await walkCrowd(house.url, therapist.token);
  if (found.rows !== CROWD || found.inboxRows !== CROWD) throw new Error(`lists of ${found.rows} and ${found.inboxRows} rows instead of ${CROWD}`);
  for (const [step, title] of Object.entries(STEPS)) {
    figures.add(`2,000 clients, ${title}: longest task`, found[step], 'ms', { must: 100, aim: 50 });
  }
}

/** Lighthouse on a phone. */
export async function measureLighthouse(figures, bench) {
  needsPortal(bench);
  const found = await auditPages(bench.house.url, peopleOf(bench));
  for (const [name, page] of Object.entries(found)) {
    const staff = name === 'staff';
    figures.add(`${name}: Lighthouse performance`, page.performance, '', { must: staff ? 95 : 97, aim: staff ? 95 : 99, atLeast: true }, page);
    if (staff) continue;
    figures.add('  accessibility', page.accessibility, '', { must: 100, aim: 100, atLeast: true });
    figures.add('  best practices', page.bestPractices, '', { must: 100, aim: 100, atLeast: true });
    figures.add('  LCP', page.lcp / 1000, 's', { aim: 1.6 });
    figures.add('  TBT', page.tbt, 'ms', { aim: 100 });
    figures.add('  CLS', page.cls, '', { aim: 0.02 });
  }
}

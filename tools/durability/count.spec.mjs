import { judge } from './count.mjs';

const good = () => ({
  responses: { acknowledged: 2000, found: 2000, doubled: 0, changed: 0, unrecorded: 0, strange: 0 },
  sums: { client_week: { sums: 40, wrong: 0 } },
  audit: { events: 10, sealed: 10, unsealed: 0, faults: [] },
  kills: { api: 25, database: 25 },
  wanted: { kills: 50, responses: 2000 },
  faults: [],
});

describe('the verdict on a durability run', () => {
  it('is content when every acknowledged response is there once and every sum agrees', () => {
    expect(judge(good())).toEqual([]);
  });

  it.each([
    ['a lost response', (run) => (run.responses.found -= 1), /1 acknowledged responses are lost/],
    ['a doubled one', (run) => (run.responses.doubled = 2), /2 responses are doubled/],
    ['other words than were sent', (run) => (run.responses.changed = 1), /1 responses are changed/],
    ['one without its audit', (run) => (run.responses.unrecorded = 1), /unrecorded/],
    ['one that nobody sent', (run) => (run.responses.strange = 1), /strange/],
    ['a wrong sum', (run) => (run.sums.client_week.wrong = 1), /1 sums of client_week differ/],
    ['nothing to compare', (run) => (run.sums.client_week.sums = 0), /holds nothing/],
    ['an unsealed event', (run) => (run.audit.unsealed = 1), /unsealed/],
    ['a broken chain', (run) => run.audit.faults.push({ code: 'tail_cut' }), /tail_cut/],
    ['an answer that no kill explains', (run) => run.faults.push('PUT: 500'), /PUT: 500/],
    ['too few kills', (run) => (run.kills.api = 0), /only 25 kills of 50/],
    ['too little load', (run) => ((run.responses.acknowledged = 10), (run.responses.found = 10)), /only 10 acknowledged/],
  ])('objects to %s', (_, spoil, sentence) => {
    const run = good();
    spoil(run);
    expect(judge(run).join('\n')).toMatch(sentence);
  });
});

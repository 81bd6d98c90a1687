import { expectOk } from '../../factories/answers.js';
import { planBody } from '../../factories/safety-plans.js';
import type { Case, Cases, Ground } from '../case.js';
import { newClient } from './fresh.js';

const team = ['treating', 'coTreating'];
const record = ['client', ...team];
const planOf = ({ world }: Ground): string => `/clients/${world.who('client').client!.id}/safety-plan`;

const reading = (below: string): Case => ({ kind: 'row', allowed: record, make: (ground) => ({ path: `${planOf(ground)}${below}` }) });

/** The client's own plan, over whatever it says by then. */
const overPlanted: Case = {
  kind: 'row', allowed: record,
  async make(ground) {
    const { revision, signs } = expectOk(await ground.world.who('client').caller.get(planOf(ground))).body;
    return { path: planOf(ground), body: planBody({ signs: [...signs].reverse() }), headers: { 'if-match': `"${revision}"` } };
  },
};

export const safetyPlanCases: Cases = {
  'GET /clients/:id/safety-plan': reading(''),
  'GET /clients/:id/safety-plan/versions': reading('/versions'),
  'GET /clients/:id/safety-plan/versions/:revision': reading('/versions/1'),
  'PUT /clients/:id/safety-plan': [
    { kind: 'row', allowed: team, make: async (ground) => ({ path: `/clients/${await newClient(ground)}/safety-plan`, body: planBody() }) },
    overPlanted,
  ],
};

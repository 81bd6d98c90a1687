import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { createProgram, programBody, programId, stepOf } from '../../factories/programs.js';
import type { Case, Cases, Ground, Made } from '../case.js';
import { today } from './fresh.js';

const team = ['treating', 'coTreating'];
const colleagues = ['coTreating', 'unassigned', 'former', 'staffHereClientThere at work'];
/** With an id of ours they would make a program of their own practice. */
const foreignTherapists = ['foreignTherapist', 'clientHereStaffThere at work'];
const steps = [stepOf('one', { rule: 'at-once' }), stepOf('two', { rule: 'by-therapist' })];
const first = { 'if-match': '"1"' };
const edit: Partial<Made> = { body: programBody([...steps].reverse()), headers: first };

/** A therapist's own that nobody shares. */
const ofOne = (below: string, given: Partial<Made> = {}): Case => ({
  kind: 'row', allowed: ['treating'], apart: foreignTherapists,
  make: async ({ world }) => ({ path: `/programs/${await createProgram(world.who('treating').caller, steps)}${below}`, ...given }),
});
/** Shared with the practice: the colleagues are told that it is not theirs to edit. */
const ofAll = (below: string, given: Partial<Made> = {}): Case => ({
  ...ofOne(below, given), refusals: Object.fromEntries(colleagues.map((key) => [key, 403])),
  make: async ({ world }) => ({ path: `/programs/${await createProgram(world.who('treating').caller, steps, { visibility: 'practice' })}${below}`, ...given }),
});

const enrolmentBody = ({ world }: Ground) => ({ clientId: world.who('client').client!.id, programId: programId('P3'), startsOn: today(), steps });

async function newEnrolment(ground: Ground): Promise<string> {
  const id = newId();
  expectOk(await ground.world.who('treating').caller.put(`/enrolments/${id}`, enrolmentBody(ground)));
  return id;
}
const onPath = (below: string, given: Partial<Made>): Case => ({
  kind: 'row', allowed: team, make: async (ground) => ({ path: `/enrolments/${await newEnrolment(ground)}${below}`, ...given }),
});

export const programCases: Cases = {
  'GET /programs': [
    { kind: 'own', make: () => ({ path: '/programs?limit=200' }) },
    { kind: 'own', make: () => ({ path: '/programs?limit=200&search=cnry' }) },
    { kind: 'own', make: () => ({ path: '/programs?limit=200&shelf=archived' }) },
  ],
  'GET /programs/:id': [
    { kind: 'row', allowed: ['treating'], make: ({ planted }) => ({ path: `/programs/${planted.programId}` }) },
    { kind: 'own', make: () => ({ path: `/programs/${programId('P1')}` }) },
  ],
  'PUT /programs/:id': [ofOne('', edit), ofAll('', edit)],
  'PUT /programs/:id/archive': [ofOne('/archive', { body: {} }), ofAll('/archive', { body: {} })],
  'DELETE /programs/:id/archive': [ofOne('/archive'), ofAll('/archive')],
  'PUT /enrolments/:id': { kind: 'row', allowed: team, make: (ground) => ({ path: `/enrolments/${newId()}`, body: enrolmentBody(ground) }) },
  'GET /enrolments/:id': { kind: 'row', allowed: team, make: ({ planted }) => ({ path: `/enrolments/${planted.enrolmentId}` }) },
  'GET /clients/:id/enrolments': { kind: 'row', allowed: team, make: ({ world }) => ({ path: `/clients/${world.who('client').client!.id}/enrolments` }) },
  'PUT /enrolments/:id/steps': onPath('/steps', { body: { steps: [...steps, stepOf('three', { rule: 'weekly', week: 2 })] }, headers: first }),
  'POST /enrolments/:id/open-step': onPath('/open-step', { body: { stepId: 'two' } }),
  'POST /enrolments/:id/skip-step': onPath('/skip-step', { body: { stepId: 'one' } }),
  'POST /enrolments/:id/pause': onPath('/pause', { body: {} }),
  'POST /enrolments/:id/resume': onPath('/resume', { body: {} }),
  'POST /enrolments/:id/end': onPath('/end', { body: {} }),
  'GET /me/program': { kind: 'own', make: () => ({ path: '/me/program' }) },
};

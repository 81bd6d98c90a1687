import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { exerciseId } from '../../factories/work.js';
import type { Ground } from '../case.js';

export const today = (): string => new Date().toISOString().slice(0, 10);

export const assignmentBody = ({ world }: Ground) => ({
  clientId: world.who('client').client!.id,
  exerciseId: exerciseId('C6'),
  schedule: { startDate: today(), repeat: 'daily', times: ['10:00'], count: 5 },
});

export async function newAssignment(ground: Ground): Promise<{ id: string; occasions: { id: string }[] }> {
  return expectOk(await ground.world.who('treating').caller.put(`/assignments/${newId()}`, assignmentBody(ground))).body;
}

/** A client treated by `treating` and `coTreating`, who was never invited. */
export async function newClient({ world }: Ground): Promise<string> {
  const id = newId();
  expectOk(await world.who('treating').caller.put(`/clients/${id}`, { name: 'New', timeZone: 'Europe/Madrid', language: 'en', email: `${id}@example.test` }));
  const members = [{ memberId: world.who('treating').member!.id, primary: true }, { memberId: world.who('coTreating').member!.id, primary: false }];
  expectOk(await world.who('owner').caller.put(`/clients/${id}/care-team`, { members }));
  return id;
}

export async function newInvitedMember({ world }: Ground): Promise<{ id: string; body: object }> {
  const id = newId();
  const body = { name: 'Invited', email: `${id}@example.test`, roles: ['therapist'] };
  expectOk(await world.who('owner').caller.put(`/members/${id}`, body));
  return { id, body };
}

export const responseBody = (assignmentId: string) => ({
  assignmentId, startedAt: new Date().toISOString(), answers: { direction: 'other', 'what-other': 'They waited.', visibility: 'therapist' },
});

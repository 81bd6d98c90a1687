import { newId } from '../../../src/platform/ids.js';
import { expectOk } from '../../factories/answers.js';
import { makeTemplate, templateBody } from '../../factories/note-templates.js';
import { beginNote, noteBody, over, signNote } from '../../factories/notes.js';
import type { Case, Cases, Ground, Made } from '../case.js';

const team = ['treating', 'coTreating'];
const author = ['treating'];
const managers = ['owner', 'admin'];
/** With an id that is nobody's they would make a template of their own practice. */
const otherOwners = ['foreignOwner', 'clientHereStaffThere at work'];

const clientOf = ({ world }: Ground) => world.who('client').client!;
const notesOf = (ground: Ground): string => `/clients/${clientOf(ground).id}/notes`;
const ownOf = (ground: Ground): string => `/clients/${clientOf(ground).id}/psychotherapy-notes`;

const row = (allowed: string[], make: (ground: Ground) => Made | Promise<Made>): Case => ({ kind: 'row', allowed, make });

/** A draft that `treating` has just begun. */
const onDraft = (below: string, given: (ground: Ground) => Partial<Made> = () => ({})): Case =>
  row(author, async (ground) => {
    const { id } = await beginNote(ground.world.who('treating').caller, clientOf(ground));
    return { path: `${notesOf(ground)}/${id}${below}`, headers: over(1), ...given(ground) };
  });

const psychotherapy = { date: '2026-03-02', text: 'Mine alone.' };

async function newPsychotherapyNote(ground: Ground): Promise<string> {
  const path = `${ownOf(ground)}/${newId()}`;
  expectOk(await ground.world.who('treating').caller.put(path, psychotherapy));
  return path;
}

/** A template that the owner has just made, under a name that no other has. */
const newTemplate = ({ world }: Ground): Promise<string> => makeTemplate(world.who('owner').caller, newId());

async function retiredTemplate(ground: Ground): Promise<string> {
  const id = await newTemplate(ground);
  expectOk(await ground.world.who('owner').caller.put(`/note-templates/${id}/retired`));
  return id;
}

export const noteCases: Cases = {
  'GET /me/unsigned-notes': { kind: 'own', make: () => ({ path: '/me/unsigned-notes' }) },
  'GET /clients/:id/notes': row(team, (ground) => ({ path: notesOf(ground) })),
  'GET /clients/:id/notes/:noteId': [
    row(team, (ground) => ({ path: `${notesOf(ground)}/${ground.planted.noteId}` })),
    row(author, (ground) => ({ path: `${notesOf(ground)}/${ground.planted.noteDraftId}` })),
  ],
  'PUT /clients/:id/notes/:noteId': [
    row(team, (ground) => ({ path: `${notesOf(ground)}/${newId()}`, body: noteBody() })),
    onDraft('', () => ({ body: noteBody({ date: '2026-03-01' }) })),
  ],
  'DELETE /clients/:id/notes/:noteId': onDraft(''),
  'POST /clients/:id/notes/:noteId/sign': onDraft('/sign', ({ world }) => ({ body: { name: world.who('treating').member!.name } })),
  'POST /clients/:id/notes/:noteId/amend': [
    row(team, async (ground) => {
      const { caller, member } = ground.world.who('treating');
      const { id } = await signNote(caller, clientOf(ground), member!.name);
      return { path: `${notesOf(ground)}/${id}/amend`, body: { id: newId(), reason: 'Another day.' } };
    }),
  ],
  'GET /clients/:id/psychotherapy-notes': row(team, (ground) => ({ path: ownOf(ground) })),
  'GET /clients/:id/psychotherapy-notes/:noteId': row(author, (ground) => ({ path: `${ownOf(ground)}/${ground.planted.psychotherapyNoteId}` })),
  'PUT /clients/:id/psychotherapy-notes/:noteId': [
    row(team, (ground) => ({ path: `${ownOf(ground)}/${newId()}`, body: psychotherapy })),
    row(author, async (ground) => ({ path: await newPsychotherapyNote(ground), body: { ...psychotherapy, date: '2026-03-01' }, headers: over(1) })),
  ],
  'DELETE /clients/:id/psychotherapy-notes/:noteId': row(author, async (ground) => ({ path: await newPsychotherapyNote(ground) })),
  'GET /note-templates': { kind: 'own', make: () => ({ path: '/note-templates' }) },
  'PUT /note-templates/:id': [
    { ...row(managers, () => ({ path: `/note-templates/${newId()}`, body: templateBody(newId()) })), apart: otherOwners },
    row(managers, async (ground) => ({ path: `/note-templates/${await newTemplate(ground)}`, body: templateBody(newId()), headers: over(1) })),
  ],
  'PUT /note-templates/:id/retired': row(managers, async (ground) => ({ path: `/note-templates/${await newTemplate(ground)}/retired`, body: {} })),
  'DELETE /note-templates/:id/retired': row(managers, async (ground) => ({ path: `/note-templates/${await retiredTemplate(ground)}/retired` })),
};

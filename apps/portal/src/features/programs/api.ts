import type { ReleaseRule, StepPlan } from '@attune/clinical/programs';
import type { Schema } from '@attune/contract';
import type { Localized } from '@attune/exercise';
import { api, at, ifMatch, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type ExerciseItem = Schema<'ExerciseItemDto'>;
export type OpenedExercise = WithDefinition<Schema<'ExerciseDto'>>;
/** The part of a client's record that a program needs. */
export type ClientOfProgram = Pick<Schema<'ClientDto'>, 'id' | 'name' | 'timeZone' | 'state'>;

/** A step as it is written: the exercise, when it opens, how often it is to be done, and why, told to the client. */
export interface PathStep {
  id: string;
  exerciseId: string;
  /** Null when the exercise is not to be seen any more. */
  exerciseTitle: Localized | null;
  minutes: number | null;
  release: ReleaseRule;
  plan: StepPlan;
  why: Localized | null;
}

type WithSteps<T, S> = Omit<T, 'steps'> & { steps: S[] };

export type ProgramItem = Schema<'ProgramItemDto'>;
export type Program = WithSteps<Schema<'ProgramDto'>, PathStep>;
export type ProgramBody = Schema<'ProgramBody'>;
export type Shelf = 'all' | 'mine' | 'archived';

/** A step of a client's own copy. */
export interface TakenStep extends PathStep {
  state: Schema<'EnrolmentStepDto'>['state'];
  /** A civil date in the client's zone; null while it hangs on something without a date. */
  opensOn: string | null;
  releasedAt: string | null;
  assignmentId: string | null;
}
export type EnrolmentItem = Schema<'EnrolmentItemDto'>;
export type Enrolment = WithSteps<Schema<'EnrolmentDto'>, TakenStep>;
export type EnrolmentBody = Schema<'EnrolmentBody'>;

const MOST = 200;

// The contract says of a rule that it may have any field; what the API sends is held to the clinical rules.
const asProgram = async (reading: Promise<Schema<'ProgramDto'>>) => (await reading) as unknown as Program;
const asEnrolment = async (reading: Promise<Schema<'EnrolmentDto'>>) => (await reading) as unknown as Enrolment;

export const listPrograms = (query: { search?: string; shelf?: Shelf; cursor?: string }) =>
  read(api.GET('/programs', { params: { query: { ...query, search: query.search || undefined, limit: MOST } } }));
export const openProgram = (id: string) => asProgram(read(api.GET('/programs/{id}', at(id))));
/** Makes a program, or saves one: then `revision` guards against overwriting somebody else's edit. */
export const putProgram = (id: string, body: ProgramBody, revision?: number) =>
  asProgram(read(api.PUT('/programs/{id}', { ...at(id), body, headers: ifMatch(revision) })));
export const archiveProgram = (id: string) => read(api.PUT('/programs/{id}/archive', at(id)));
export const unarchiveProgram = (id: string) => read(api.DELETE('/programs/{id}/archive', at(id)));

export const listEnrolments = (clientId: string) =>
  read(api.GET('/clients/{id}/enrolments', { params: { path: { id: clientId }, query: { limit: MOST } } }));
export const openEnrolment = (id: string) => asEnrolment(read(api.GET('/enrolments/{id}', at(id))));
export const putEnrolment = (id: string, body: EnrolmentBody) => asEnrolment(read(api.PUT('/enrolments/{id}', { ...at(id), body })));
export const putSteps = (id: string, steps: EnrolmentBody['steps'] & object, revision: number) =>
  asEnrolment(read(api.PUT('/enrolments/{id}/steps', { ...at(id), body: { steps }, headers: ifMatch(revision) })));
export const openStep = (id: string, stepId: string) => asEnrolment(read(api.POST('/enrolments/{id}/open-step', { ...at(id), body: { stepId } })));
export const skipStep = (id: string, stepId: string) => asEnrolment(read(api.POST('/enrolments/{id}/skip-step', { ...at(id), body: { stepId } })));
export const pauseEnrolment = (id: string) => asEnrolment(read(api.POST('/enrolments/{id}/pause', at(id))));
export const resumeEnrolment = (id: string) => asEnrolment(read(api.POST('/enrolments/{id}/resume', at(id))));
export const endEnrolment = (id: string) => asEnrolment(read(api.POST('/enrolments/{id}/end', at(id))));
/** Takes back what was given a moment ago: the path, and the exercises that it has opened. */
export async function takeBackEnrolment(id: string): Promise<void> {
  const { steps } = await endEnrolment(id);
  const opened = steps.flatMap(({ state, assignmentId }) => (state === 'open' && assignmentId ? [assignmentId] : []));
  await Promise.all(opened.map((assignmentId) => read(api.POST('/assignments/{id}/end', at(assignmentId)))));
}

export const openClient = (id: string) => read(api.GET('/clients/{id}', at(id)));
export const listClients = () => read(api.GET('/clients', { params: { query: { limit: MOST } } }));
/** What may stand on a path; for one client also what was made for them. */
export const findExercises = (search: string, assignableTo?: string) =>
  read(api.GET('/exercises', { params: { query: { search: search || undefined, assignableTo, limit: MOST } } }));
export const openExercise = (id: string) => withRules(read(api.GET('/exercises/{id}', at(id))));

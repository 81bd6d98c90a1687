import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from './api';

/** A safety plan as it was saved; empty, at revision 0, while nobody has written one. */
export type SafetyPlan = Schema<'SafetyPlanDto'>;

/** The words of a plan, by section. */
export type PlanSections = Schema<'SafetyPlanBody'>;

export type PlanVersion = Schema<'SafetyPlanVersionDto'>;

/** The sections that are plain lines. */
export type LineSection = 'signs' | 'helps' | 'places' | 'safer' | 'reasons';

/** The sections that are people to reach. */
export type ContactSection = 'people' | 'professionals';

export type Contact = PlanSections['people'][number] | PlanSections['professionals'][number];

/** In the order in which a plan is written: from the first sign to what is worth staying for. */
export const SECTIONS = ['signs', 'helps', 'people', 'places', 'professionals', 'safer', 'reasons'] as const satisfies readonly (keyof PlanSections)[];

export const isContacts = (section: LineSection | ContactSection): section is ContactSection => section === 'people' || section === 'professionals';

/** Whether a plan says anything. */
export const isWritten = (plan: PlanSections): boolean => SECTIONS.some((section) => plan[section].length > 0);

export function openPlan(clientId: string): Promise<SafetyPlan> {
  return read(api.GET('/clients/{id}/safety-plan', at(clientId)));
}

/** Saves a plan over the revision it was made from; 0 while there was none. */
export function putPlan(clientId: string, body: PlanSections, revision: number): Promise<SafetyPlan> {
  return read(api.PUT('/clients/{id}/safety-plan', { ...at(clientId), body, headers: ifMatch(revision) }));
}

export function listPlanVersions(clientId: string, cursor?: string): Promise<Schema<'SafetyPlanVersionPageDto'>> {
  return read(api.GET('/clients/{id}/safety-plan/versions', { params: { path: { id: clientId }, query: { limit: 50, cursor } } }));
}

export function openPlanVersion(clientId: string, revision: number): Promise<SafetyPlan> {
  return read(api.GET('/clients/{id}/safety-plan/versions/{revision}', { params: { path: { id: clientId, revision } } }));
}

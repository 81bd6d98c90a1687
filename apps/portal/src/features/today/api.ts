import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { api, read } from '../../lib/api';
import type { Localized } from '../../lib/localized';

export interface TodayExercise {
  id: string;
  versionId: string;
  title: Localized;
  quietTitle: Localized;
  purpose: Localized;
  minutes: number;
  /** The version that still counts as done. */
  smaller: { minutes: number; about: Localized } | null;
}

/** A draft as the server has it; what was written is not in it. */
export interface ServerDraft {
  responseId: string;
  step: string | null;
  updatedAt: string;
  revision: number;
}

/** One occasion that is open today. */
export interface TodayItem {
  /** The occasion. */
  id: string;
  assignmentId: string;
  exercise: TodayExercise;
  why: string | null;
  smallestDose: string | null;
  localDate: string;
  localTime: string;
  dueAt: string;
  draft: ServerDraft | null;
}

export interface DoneItem {
  id: string;
  assignmentId: string;
  exercise: TodayExercise;
  responseId: string;
  submittedAt: string;
  smaller: boolean;
}

/** What may be done at any time, planned or not. */
export interface AnytimeItem {
  assignmentId: string;
  exercise: TodayExercise;
  why: string | null;
  draft: ServerDraft | null;
}

export interface Today {
  date: string;
  timeZone: string;
  items: TodayItem[];
  done: DoneItem[];
  anytime: AnytimeItem[];
  newComments: number;
  therapist: { name: string } | null;
}

export function loadToday(): Promise<Today> {
  return read(api.GET('/me/today'));
}

export function sayNotThisTime(occasionId: string, reason: NotThisTimeReason): Promise<unknown> {
  return read(api.PUT('/occasions/{id}/not-this-time', { params: { path: { id: occasionId } }, body: { reason } }));
}

export function takeBackNotThisTime(occasionId: string): Promise<unknown> {
  return read(api.DELETE('/occasions/{id}/not-this-time', { params: { path: { id: occasionId } } }));
}

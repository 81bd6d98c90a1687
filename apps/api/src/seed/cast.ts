import type { StaffRole } from '../platform/access/permissions.js';
import type { MessagePromiseBody } from '../features/messages/settings/message-settings.dto.js';
import type { NewPractice } from '../features/practice/practices.js';
import { riverbendTexts } from './authored/consents.js';
import { dayEnds } from './authored/day-ends.js';
import { riverbendTemplates } from './authored/note-templates.js';
import { riverbendReplies } from './authored/replies.js';
import type { DaysAway } from './absence-play.js';
import type { Authored } from './authoring-play.js';
import type { PracticeText } from './consent-play.js';
import type { OwnTemplate } from './note-template-play.js';
import type { KeptReply } from './saved-reply-play.js';

/** Everybody of the demo is invented, and signs in with this. `tools/stack.mjs` prints it. */
export const DEMO_PASSWORD = 'attune-demo-practice';

/** A member of staff. Days are counted back from today. */
export interface Staff {
  name: string;
  email: string;
  roles: StaffRole[];
  since: number;
  /** The membership ended; what they had goes to `successor` (an email). */
  ended?: { ago: number; successor: string };
}

/** A practice: the first of its staff founds it. */
export interface Company {
  practice: NewPractice;
  staff: Staff[];
  /** How soon it says that messages are read. */
  promise?: MessagePromiseBody;
  /** Who supervises whom, by email. */
  supervisions: { supervisor: string; supervisee: string; since: number }[];
  /** What its therapists made for the practice. */
  authored: Authored[];
  /** Who was away, and who will be. */
  away: DaysAway[];
  /** What it asks its clients to sign. */
  texts: PracticeText[];
  /** The templates that it made for its notes. */
  templates: OwnTemplate[];
  /** What its therapists write often. */
  replies: KeptReply[];
}

const demo = { demo: true, secondFactorRequired: false, country: 'US', language: 'en' } as const;

export const riverbend: Company = {
  practice: { ...demo, name: 'Riverbend', timeZone: 'America/New_York' },
  staff: [
    { name: 'Odette Marlowen', email: 'owner@demo.attune.test', roles: ['owner'], since: 210 },
    { name: 'Priya Calderstone', email: 'supervisor@demo.attune.test', roles: ['supervisor'], since: 205 },
    { name: 'Imani Thornquill', email: 'therapist@demo.attune.test', roles: ['therapist'], since: 204 },
    {
      name: 'Corin Hallowmere', email: 'corin.hallowmere@demo.attune.test', roles: ['therapist'], since: 200,
      ended: { ago: 44, successor: 'therapist2@demo.attune.test' },
    },
    { name: 'Rafael Lindwater', email: 'therapist2@demo.attune.test', roles: ['therapist'], since: 96 },
  ],
  promise: { withinDays: 2, en: 'Most are answered at your next session.', es: 'La mayoría se responde en tu próxima sesión.' },
  supervisions: [
    { supervisor: 'supervisor@demo.attune.test', supervisee: 'therapist@demo.attune.test', since: 190 },
    { supervisor: 'supervisor@demo.attune.test', supervisee: 'corin.hallowmere@demo.attune.test', since: 190 },
    { supervisor: 'supervisor@demo.attune.test', supervisee: 'therapist2@demo.attune.test', since: 90 },
  ],
  authored: [{ author: 'therapist@demo.attune.test', versions: [{ ago: 58, definition: dayEnds[0] }, { ago: 19, definition: dayEnds[1] }] }],
  away: [
    { member: 'therapist2@demo.attune.test', cover: 'therapist@demo.attune.test', from: 62, until: 59, note: 'I am at a training for a few days. Imani reads and answers meanwhile.' },
    { member: 'therapist@demo.attune.test', cover: 'therapist2@demo.attune.test', from: -34, until: -38, note: 'I am away for a few days. Write as always: Rafael reads along.' },
  ],
  texts: riverbendTexts,
  templates: riverbendTemplates,
  replies: riverbendReplies,
};

export const northlight: Company = {
  practice: { ...demo, name: 'Northlight', timeZone: 'America/Chicago' },
  staff: [{ name: 'Noor Everwood', email: 'therapist@other.attune.test', roles: ['owner', 'therapist'], since: 160 }],
  supervisions: [],
  authored: [],
  away: [],
  texts: [],
  templates: [],
  replies: [],
};

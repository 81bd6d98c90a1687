export const ROLES = ['owner', 'admin', 'therapist', 'supervisor', 'client'] as const;
/** What somebody is in a practice. `client` comes from being a client, the others from a membership. */
export type Role = (typeof ROLES)[number];
export const STAFF_ROLES = ['owner', 'admin', 'therapist', 'supervisor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

const manages: Role[] = ['owner', 'admin'];
const staff: Role[] = [...STAFF_ROLES];

/**
 * Which role may do what. Whether a person may do it to a certain row is said in `row-rules.ts`.
 * Anything not listed here is refused.
 */
export const PERMISSIONS = {
  'practice.read': staff,
  'practice.manage': manages,
  'member.read': staff,
  'member.manage': manages,
  'care-team.read': ['owner', 'admin', 'therapist'],
  'care-team.manage': manages,
  'care-team.own': ['client'],
  'absence.read': staff,
  'absence.own': staff,
  'absence.manage': manages,
  'hand-over.read': ['therapist'],
  'hand-over.write': ['therapist'],
  'supervision.manage': manages,
  'audit.read': manages,
  'mail.read': manages,
  'client.list': ['owner', 'admin', 'therapist'],
  'client.read': ['therapist'],
  'client.write': ['therapist'],
  'client.record': ['therapist', 'client'],
  'brief.read': ['therapist'],
  'progress.read': ['therapist'],
  'exercise.read': staff,
  'exercise.write': ['therapist'],
  'program.read': staff,
  'program.write': ['therapist'],
  'appointment.read': ['therapist'],
  'appointment.write': ['therapist'],
  'appointment.own': ['client'],
  'calendar.own': ['therapist', 'client'],
  'plan.agree': ['client'],
  'assignment.read': ['therapist', 'client'],
  'assignment.write': ['therapist'],
  'enrolment.read': ['therapist'],
  'enrolment.write': ['therapist'],
  'consent-text.read': ['owner', 'admin', 'therapist'],
  'consent.read': ['therapist'],
  'consent.ask': ['therapist'],
  'consent.own': ['client'],
  'response.read': ['therapist', 'client'],
  'review.write': ['therapist'],
  'inbox.read': ['therapist'],
  'saved-reply.own': ['therapist'],
  'note.read': ['therapist'],
  'note.write': ['therapist'],
  'note-template.read': ['owner', 'admin', 'therapist'],
  'psychotherapy-note.own': ['therapist'],
  'report.caseload': ['supervisor'],
  'today.read': ['client'],
  'program.walk': ['client'],
  'draft.write': ['client'],
  'response.write': ['client'],
  'file.write': ['client'],
  'occasion.settle': ['client'],
  'openings.read': ['client'],
  'keepsake.read': ['client'],
  'keepsake.write': ['client'],
  'reminder.own': ['client'],
  'reminder.read': ['therapist'],
  'nudge.send': ['therapist'],
  'message.read': ['therapist', 'client'],
  'message.write': ['therapist', 'client'],
  'message.attach': ['therapist'],
  'message.days': ['therapist'],
  'conversation.list': ['therapist'],
  'answers.read': ['client'],
  'partner-link.manage': ['client'],
} satisfies Record<string, Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** The permissions that a set of roles adds up to. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((p) => (PERMISSIONS[p] as Role[]).some((r) => roles.includes(r)));

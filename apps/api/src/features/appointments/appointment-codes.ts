export const APPOINTMENT_KINDS = ['in-person', 'video', 'phone'] as const;
export type AppointmentKind = (typeof APPOINTMENT_KINDS)[number];

/** Which of a series an edit is about. */
export const SCOPES = ['one', 'following'] as const;
export type Scope = (typeof SCOPES)[number];

/** Why an appointment was moved or called off. */
export const CHANGE_REASONS = ['client-asked', 'client-ill', 'therapist-ill', 'therapist-away', 'holiday', 'mistake', 'other'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** `cancelled-late`: called off so late that the time could not be given to anybody else. */
export const ATTENDANCES = ['came', 'late', 'did-not-come', 'cancelled-late'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const ASK_KINDS = ['other-time', 'cannot-come'] as const;
export type AskKind = (typeof ASK_KINDS)[number];
/** What became of it; what was taken back is not shown any more. */
export const ASK_STATES = ['open', 'moved', 'cancelled', 'declined'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** How the care team answers what a client asked. */
export const ANSWERS = ['move', 'cancel', 'decline'] as const;
export type AnswerKind = (typeof ANSWERS)[number];

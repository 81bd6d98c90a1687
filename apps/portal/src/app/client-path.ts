/** A client's own pages behind Today: one file of code, named once in the door that every visit loads. */
export { EntryPage, LearnedPage, PathPage, ProgramPage, TakeAlongPage } from '../features/path';
export { SessionsPage } from '../features/appointments/own';
export { News, OwnMessagesPage } from '../features/messages/own';
export { PartnerPage } from '../features/partner/PartnerPage';
export { AgreedPage } from '../features/plans';
export { ConsentsPage, OwnCopyPage, SignPage } from '../features/consents/own';
export { PrivacyPage } from '../features/privacy';
export { RemindersPage } from '../features/reminders';

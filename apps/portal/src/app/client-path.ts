/** A client's own pages behind the path: one file of code, named once in the door that every visit loads. */
export { EntryPage, LearnedPage, PathPage, ProgramPage, TakeAlongPage } from '../features/path';
export { SessionsPage } from '../features/appointments/own';
export { News, OwnMessagesPage } from '../features/messages/own';
export { PartnerPage } from '../features/partner/PartnerPage';
export { AgreedPage } from '../features/plans';

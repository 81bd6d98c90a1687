/** What stands behind a link that somebody was given, and between signing in and a door: one file that first pages say nothing of. */
export { EnrolPage } from '../features/account/enrol';
export { InvitationPage } from '../features/invitation';
export { WithPage } from '../features/with';
export { UnsubscribePage } from '../features/reminders/unsubscribe';

/** What stands behind a link that somebody was given: loaded together, as one file that first pages say nothing of. */
export { InvitationPage } from '../features/invitation';
export { WithPage } from '../features/with';

/** Texts of pages beyond the first visit, for either door: account, invitation, setup. */
export { default as account } from './account.json';
export { default as entrance } from './entrance.json';
export { default as invitation } from './invitation.json';
export { default as setup } from './setup.json';
export { default as partner } from './partner.json';
export { default as leave } from './leave.json';
export { default as messages } from './messages.json';
export { default as team } from './team.json';
export { default as path } from './path.json';
export { default as privacy } from './privacy.json';
export { default as keepsakes } from './keepsakes.json';
export { default as program } from './program.json';
export { default as push } from './push.json';
export { default as reminders } from './reminders.json';
export { default as plans } from './plans.json';
export { default as feeds } from './feeds.json';
export { default as ownSessions } from './ownSessions.json';

export { EntryPage } from './EntryPage';
export { PartnerPage } from '../partner/PartnerPage';
export { PathPage } from './PathPage';
export { ProgramPage } from './program/ProgramPage';

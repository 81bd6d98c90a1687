export { AuditPage } from './AuditPage';
export { CareTeamsPage } from './CareTeamsPage';
export { MailPage } from './MailPage';
export { PeoplePage } from './PeoplePage';
export { PracticeLayout } from './PracticeLayout';
export { SupervisionsPage } from './SupervisionsPage';

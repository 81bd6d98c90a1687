export { BriefPage } from './BriefPage';
export { ClientLayout, useClient } from './ClientLayout';
export { ClientsPage } from './ClientsPage';
export { RecordPage } from './RecordPage';
export { ResponsesPage } from './ResponsesPage';

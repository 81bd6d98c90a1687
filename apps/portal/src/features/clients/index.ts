export { BriefPage } from './BriefPage';
export { ClientLayout } from './ClientLayout';
export { ClientsPage } from './ClientsPage';
export { EditClientPage } from './EditClientPage';
export { NewClientPage } from './NewClientPage';
export { RecordPage } from './RecordPage';
export { ResponsesPage } from './ResponsesPage';

export { ClientPlanPage } from './ClientPlanPage';
export { ClientVersionsPage, EditClientPlanPage } from './staff-pages';

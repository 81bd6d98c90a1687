export { EditOwnPlanPage, OwnVersionsPage } from './own-pages';
export { OwnPlanPage } from './OwnPlanPage';

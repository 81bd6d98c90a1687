export { CaseloadPage } from './CaseloadPage';
export { ClientHandOverPage } from './ClientHandOverPage';

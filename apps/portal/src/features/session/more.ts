export { ForgottenPasswordPage } from './ForgottenPasswordPage';
export { PracticesPage } from './PracticesPage';
export { ResetPage } from './ResetPage';
export { SecondFactorPage } from './SecondFactorPage';

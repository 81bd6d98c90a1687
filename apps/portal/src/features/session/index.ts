/** The page of the first visit. The rest of the feature is in `more`, loaded when it is opened. */
export { SignInPage } from './SignInPage';

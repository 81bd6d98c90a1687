/** Apart from the pages without a searched list, which weighs more than they do. */
export { SeveralPage } from './SeveralPage';

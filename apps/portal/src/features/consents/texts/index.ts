export { NewTextPage } from './NewTextPage';
export { TextPage } from './TextPage';
export { TextsPage } from './TextsPage';

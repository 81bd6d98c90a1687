export { NewTemplatePage } from './NewTemplatePage';
export { TemplatePage } from './TemplatePage';
export { TemplatesPage } from './TemplatesPage';

/** The checks with every kind of step: loaded after the page. */
export { checkDefinition } from '@attune/exercise';

/** What the versions of an exercise say. */
export { VersionsPage } from './VersionsPage';

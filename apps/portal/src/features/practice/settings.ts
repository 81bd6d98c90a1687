/** The page with the form, whose searched list is most of its weight: apart from the pages without one. */
export { SettingsPage } from './SettingsPage';

/** The texts of what therapists write about sessions. */
export { default as notes } from './notes.json';
export { default as noteTemplates } from './noteTemplates.json';

/** Texts about what is signed: the client's own pages, the card of their record, and where the practice writes it. */
export { default as consents } from './consents.json';
export { default as consentTexts } from './consentTexts.json';

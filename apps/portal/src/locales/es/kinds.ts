/** The texts of the kinds of steps that are loaded on demand, one area a kind: opened together with the first of them. */
export { default as agreement } from './agreement.json';
export { default as audio } from './audio.json';
export { default as body } from './body.json';
export { default as breath } from './breath.json';
export { default as card } from './card.json';
export { default as checklist } from './checklist.json';
export { default as commitments } from './commitments.json';
export { default as ladder } from './ladder.json';
export { default as people } from './people.json';
export { default as photo } from './photo.json';
export { default as plan } from './plan.json';
export { default as rehearsal } from './rehearsal.json';
export { default as returns } from './returns.json';
export { default as timer } from './timer.json';
export { default as upload } from './upload.json';

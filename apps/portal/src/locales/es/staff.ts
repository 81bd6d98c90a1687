/** The texts of the staff door only. */
export { default as absences } from './absences.json';
export { default as assign } from './assign.json';
export { default as brief } from './brief.json';
export { default as caseload } from './caseload.json';
export { default as clients } from './clients.json';
export { default as clinical } from './clinical.json';
export { default as desk } from './desk.json';
export { default as handOver } from './handOver.json';
export { default as library } from './library.json';
export { default as nudge } from './nudge.json';
export { default as palette } from './palette.json';
export { default as practice } from './practice.json';
export { default as review } from './review.json';
export { default as staffToday } from './staffToday.json';
export { default as consentTexts } from './consentTexts.json';

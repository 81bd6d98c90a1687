export * from './answer.js';
export * from './condition.js';
export * from './definition.js';
export * from './dialogue.js';
export * from './localized.js';
export * from './step.js';

/** Help in a hard moment and the plan for it: small, because it must open at once and lie on the phone. */
export { default as hard } from './hard.json';
export { default as safetyPlan } from './safetyPlan.json';

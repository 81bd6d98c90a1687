/** The engine with every kind of step: for the server, and wherever a definition may hold anything. */
import './kinds/all.js';

export * from './engine.js';
export { kinds } from './kinds/all.js';
export { dialogueProblems, type DialogueProblem } from './check/dialogue-problems.js';
export { firstTree, type ClientScene, type SceneTemperament } from './dialogue/first-tree.js';
export { temperamentWords } from './dialogue/first-tree-words.js';
export { difference, type DefinitionDifference, type StepChange } from './difference/difference.js';
export type { ItemChange, PartChange, SettingChange, TextChange } from './difference/parts.js';
export { checkDefinition } from './check/definition.js';
export type { DefinitionProblem, DefinitionProblemCode } from './check/report.js';

/** What writing an exercise needs besides the engine. No kind of step comes with it, nor what makes one well formed. */
export { dialogueProblems, type DialogueProblem } from './check/dialogue-problems.js';
export { temperamentWords } from './dialogue/first-tree-words.js';
export { firstTree, type ClientScene, type SceneTemperament } from './dialogue/first-tree.js';
export { difference, type DefinitionDifference, type StepChange } from './difference/difference.js';
export type { ItemChange, PartChange, SettingChange, TextChange } from './difference/parts.js';
export type { DefinitionProblem, DefinitionProblemCode } from './check/report.js';

export { type ProgressNumbers, tellProgress } from './progress.js';
export type { Drawing, Mark, Row, Rows, Told, ToldProgress, ToldTheme } from './types.js';

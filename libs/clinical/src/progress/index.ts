export { NEED_STAGES, type CatalogSeries, type Needs, type NeedStage, needsOf } from './needs.js';
export { type Drawn, type Progress, progressOf } from './overview.js';
export { type Practice, practiceOf, type PracticeWeek } from './practice.js';

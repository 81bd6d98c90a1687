import { limits } from '../limits.js';

/** What a file may hold to be read at all, and what may be kept aside of it. */
export const exchangeLimits = {
  /** Bytes of a file in UTF-8. */
  bytes: 2 * 1024 * 1024,
  /** Levels of objects and lists in the file; inside a definition it stands three deeper, and the API takes 28. */
  depth: 25,
  /** Questions, groups and texts of a Questionnaire, and how deep they may stand in each other. */
  items: 2000,
  itemDepth: 8,
  /** Bytes of a foreign Questionnaire that travel inside a definition. */
  kept: limits.kept,
  /** More answers than this to one question are asked for in words. */
  options: limits.options,
  /** Faults told at once. */
  faults: 30,
} as const;

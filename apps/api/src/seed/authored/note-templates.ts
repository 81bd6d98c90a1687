import type { OwnTemplate } from '../note-template-play.js';

/** For sessions with somebody whose feelings had nobody to answer them. */
export const needsAndFeelings: OwnTemplate = {
  title: 'Needs and feelings',
  headings: ['What came up, in their words', 'Feelings: noticed, named, passed over', 'Needs: noticed, voiced, answered', 'Guilt after a no, then and now', 'Between us', 'Risk, asked today', 'Next'],
  ago: 118,
};

/** What Riverbend made for its notes. */
export const riverbendTemplates: OwnTemplate[] = [needsAndFeelings];

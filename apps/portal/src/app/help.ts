import { withTexts } from './page';

/** Hard moment with its texts, as every door opens it. */
export const hardMoment = withTexts('help', () => import('../features/hard-moment'));

export const HARD_MOMENT = '/hard-moment';

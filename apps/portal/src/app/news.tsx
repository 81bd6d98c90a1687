import { later } from '../lib/later';
import { withTexts } from './page';

/** The client's own pages beside Today. */
export const own = withTexts('more', () => import('./client-path'));

/** The page first, and a while to look at it; then what is new. */
const AFTER_MS = 2_500;

/** The mark beside Messages; without a line there is none. */
export const { Shown: News } = later(async () => {
  await new Promise((stands) => setTimeout(stands, AFTER_MS));
  return own().then(({ News: Mark }) => Mark, () => () => null);
});

import { offers } from '../types/step-base.js';
import { checkList, type Report } from './report.js';

/** Reports doors that the product does not know. */
export function checkOffers(value: unknown, path: string, report: Report): void {
  if (value === undefined) return;
  checkList(value, path, report, 0, offers.length).forEach((offer, index) => {
    if (!offers.some((each) => each === offer)) report(`${path}.${index}`, 'bad_value');
  });
}

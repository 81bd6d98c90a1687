import { later } from '../../lib/later';
import { openTexts } from '../../lib/texts';

/** Today's sessions, loaded beside the page with the texts of the calendar. */
export const sessionsToday = later<object>(async () => {
  const [{ SessionsToday: Loaded }] = await Promise.all([import('../appointments/list/SessionsToday'), openTexts('calendar')]);
  return Loaded;
});
export const SessionsToday = sessionsToday.Shown;

/** Reads them before the page is drawn. @param zone the practice's clock */
export const prefetchSessions = async (zone: string): Promise<void> => {
  const [{ prefetchDay }] = await Promise.all([import('../appointments/list/use-day'), sessionsToday.load()]);
  await prefetchDay(zone);
};

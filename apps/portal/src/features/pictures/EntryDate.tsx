import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { useReader } from './reader';

/** The day of an entry, which opens it where the reader can read it. */
export function EntryDate({ responseId, localDate }: { responseId: string; localDate: string }) {
  const { date } = useDates();
  const { entryAt } = useReader();
  const day = date(localDate, 'past');
  return entryAt ? <Link to={entryAt(responseId)}>{day}</Link> : day;
}

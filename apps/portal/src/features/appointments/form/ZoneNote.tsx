import { useText } from '../../../lib/texts';
import { civilOf, deviceZone, instantAt, type Civil } from '../../../lib/zone';
import { writeMinute, writeWhen, writeZone } from '../calendar/words';

interface Props {
  zone: string;
  at: Civil | null;
  /** Another clock that matters, such as a client's: whose it is, and its zone. */
  other?: { name: string; zone: string };
}

/** By which clock times are meant, and what this device shows where that is something else. */
export function ZoneNote({ zone, at, other }: Props) {
  const t = useText('calendar');
  const instant = at && instantAt(at, zone);
  const here = instant && civilOf(instant, deviceZone());
  const differs = here && at && (here.minute !== at.minute || here.date !== at.date);
  const there = instant && other ? civilOf(instant, other.zone) : null;
  return (
    <p className="faint">
      {t('zone.practice', { zone: writeZone(zone) })}{' '}
      {differs && t('zone.device', { time: here.date === at.date ? writeMinute(here.minute) : writeWhen(here) })}{' '}
      {there && at && (there.minute !== at.minute || there.date !== at.date) && t('zone.there', { name: other!.name, time: writeWhen(there) })}
    </p>
  );
}

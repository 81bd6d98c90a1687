import { localOccasionsOf } from '@attune/clinical/schedule-rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { writeDate } from '../../../lib/dates';
import { useScheduleWords } from '../../../lib/schedule-sentence';
import { writeList } from '../../../lib/schedule-words';
import { useSubmit } from '../../../lib/submit';
import { useText } from '../../../lib/texts';
import { Problem, Sheet, TextField, useToast, Wait } from '../../../ui';
import { lengthenSeries, MOST_IN_SERIES, readSeries, type Series, type Session } from '../api';
import styles from '../form/form.module.css';
import { FormEnd } from '../form/FormEnd';
import { useBeginAt } from '../form/use-begin-at';

interface Props {
  session: Session;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** So many dates are written out; of the others the last. */
const WRITTEN = 6;
const USUAL = 10;

/** Lets a series go on after its last session, in the same rhythm. */
export function LengthenSheet({ session, onClose, onDone }: Props) {
  const t = useText('calendar');
  const { seriesId } = session;
  const { data, error, refetch } = useQuery({ queryKey: ['appointments', 'series', seriesId], queryFn: () => readSeries(seriesId!), enabled: seriesId !== null });
  return (
    <Sheet form="dialog" open onClose={onClose} title={t('longer.title', { name: session.client.name })}>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && <Form key={data.items.length} series={data} onClose={onClose} onDone={onDone} />}
    </Sheet>
  );
}

function Form({ series, onClose, onDone }: { series: Series } & Pick<Props, 'onClose' | 'onDone'>) {
  const t = useText('calendar');
  const say = useToast();
  const words = useScheduleWords();
  const place = useBeginAt('input, button');
  const { id, rhythm, items } = series;
  const most = MOST_IN_SERIES - items.length;
  const [more, setMore] = useState(String(Math.min(USUAL, most)));
  const isMore = /^\d{1,3}$/.test(more) && Number(more) >= 1 && Number(more) <= most;
  const dates = isMore ? datesAfter(series, Number(more)) : [];
  const last = dates.at(-1);
  const form = useSubmit({
    check: () => (isMore ? {} : { more: t('longer.bad', { most }) }),
    send: async () => {
      const { overlaps } = await lengthenSeries(id, items.length + Number(more));
      onClose();
      await onDone();
      const said = t('longer.said', { count: Number(more), last: writeDate(last!, 'full') });
      say(overlaps.length > 0 ? `${said} ${t('said.overlaps', { count: overlaps.length })}` : said);
    },
  });
  if (most === 0) return <p className="soft">{t('longer.full', { most: MOST_IN_SERIES })}</p>;
  const recurrence = { startDate: dates[0] ?? rhythm.startDate, times: [rhythm.time], repeat: rhythm.repeat, every: rhythm.every, count: Number(more) };
  return (
    <form ref={place} noValidate className={styles.form} aria-label={t('longer.label')} onSubmit={form.onSubmit}>
      <p className="soft">{t('longer.more')}</p>
      <TextField label={t('longer.count')} type="number" inputMode="numeric" min={1} max={most} value={more} error={!isMore && form.faults.more} onChange={(event) => setMore(event.target.value)} />
      {last && (
        <div className={styles.told} role="status">
          <b>{words({ ...recurrence, ...(rhythm.weekdays.length > 0 && { weekdays: rhythm.weekdays }) })}</b>
          <p>
            {dates.length <= WRITTEN
              ? t('rhythm.dates', { dates: writeList(dates.map((date) => writeDate(date, 'short'))) })
              : t('rhythm.datesMore', { dates: dates.slice(0, WRITTEN).map((date) => writeDate(date, 'short')).join(', '), count: dates.length, last: writeDate(last, 'full') })}
          </p>
        </div>
      )}
      <FormEnd verb={t('longer.verb')} busy={form.busy} error={form.error} onClose={onClose} />
    </form>
  );
}

/** The days on which a series would go on. */
function datesAfter({ rhythm: { startDate, time, repeat, every, weekdays }, items }: Series, more: number): string[] {
  const count = items.length + more;
  const recurrence = { startDate, times: [time], repeat, every, count, ...(weekdays.length > 0 && { weekdays }) };
  return localOccasionsOf(recurrence, count).slice(items.length).map(({ localDate }) => localDate);
}

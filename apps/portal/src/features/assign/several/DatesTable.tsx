import type { Schedule } from '@attune/clinical/schedule-rules';
import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Card, Problem, Wait } from '../../../ui';
import { TableScroll } from '../../../ui/staff';
import type { TreatedClient } from '../api';
import { useNoteWords } from '../when/notes';
import { usePlannedDates } from '../when/use-planned-dates';

const DATES_NAMED = 3;

/** The dates of the plan for each client, by their own clocks. */
export function DatesTable({ clients, schedule }: { clients: readonly TreatedClient[]; schedule: Schedule }) {
  const t = useText('assign');
  const { date, civilTime } = useDates();
  const noteWords = useNoteWords();
  const { data, error, refetch } = usePlannedDates(clients.map((client) => client.id), schedule);
  return (
    <Card title={t('several.preview')}>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && (
        <TableScroll label={t('several.preview')}>
          <table className="table">
            <caption className="vh">{t('several.preview')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('who.label')}</th>
                <th scope="col">{t('several.times')}</th>
                <th scope="col">{t('several.first')}</th>
              </tr>
            </thead>
            <tbody>
              {clients.map((client) => {
                const dates = data.items.find(({ clientId }) => clientId === client.id);
                const notes = dates?.occasions.map(noteWords).filter(Boolean) ?? [];
                return (
                  <tr key={client.id}>
                    <th scope="row">{client.name}</th>
                    <td className="num">{dates?.count ?? '–'}</td>
                    <td>
                      {dates?.count === 0
                        ? t('several.noSession')
                        : dates?.occasions
                            .slice(0, DATES_NAMED)
                            .map(({ localDate, localTime }) => `${date(localDate, 'short')}, ${civilTime(localTime)}`)
                            .join(' · ')}
                      {notes[0] && <span className="faint"> {notes[0]}</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { SelectField, TextField } from '../../ui';
import { sessionsOf, type NotesOf } from './api';
import styles from './notes.module.css';
import { TemplateField } from './TemplateField';
import type { Draft } from './templates';

interface Props extends NotesOf {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** What a note is about, and in which form. */
export function NoteFields({ client, draft, onChange }: Props) {
  const t = useText('notes');
  const { date, time } = useDates();
  const { practice } = useSession();
  const sessions = useQuery({ queryKey: ['sessions-for-notes', client.id], queryFn: () => sessionsOf(client.id) });
  const known = sessions.data?.some(({ id }) => id === draft.appointmentId);
  return (
    <div className={styles.fields}>
      <TextField
        label={t('date')}
        type="date"
        required
        value={draft.date}
        onChange={(event) => event.target.value && onChange({ ...draft, date: event.target.value })}
      />
      <TemplateField draft={draft} onChange={onChange} />
      <SelectField
        label={t('session')}
        value={draft.appointmentId ?? ''}
        onChange={(event) => onChange({ ...draft, appointmentId: event.target.value || null })}
      >
        <option value="">{t('session.none')}</option>
        {draft.appointmentId && !known && <option value={draft.appointmentId}>{t('session.other')}</option>}
        {sessions.data?.map(({ id, startsAt }) => (
          <option key={id} value={id}>
            {t('session.at', { date: date(startsAt, 'day', practice?.timeZone), time: time(startsAt, practice?.timeZone) })}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

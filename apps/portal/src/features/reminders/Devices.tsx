import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { pushIdHere } from '../../lib/push';
import { useText } from '../../lib/texts';
import { Button, Problem } from '../../ui';
import { DEVICES, removeDevice, SETTINGS, type Settings } from './api';
import styles from './Reminders.module.css';

/** The other phones and browsers that reminders go to, each with a way to take it out. */
export function Devices({ settings }: { settings: Settings }) {
  const t = useText('reminders');
  const { date } = useDates();
  const queries = useQueryClient();
  const { data, error } = useQuery({ ...DEVICES, enabled: settings.devices > 0 });
  const { mutate, isPending, error: refusal } = useMutation({
    mutationFn: removeDevice,
    onSettled: () => [DEVICES, SETTINGS].forEach(({ queryKey }) => void queries.invalidateQueries({ queryKey })),
  });
  const here = pushIdHere();
  const others = (settings.devices > 0 ? (data?.items ?? []) : []).filter(({ id }) => id !== here);
  if (others.length === 0) return <Problem error={error ?? refusal} />;
  return (
    <div>
      <p className="label">{t('devices')}</p>
      <ul className={styles.devices}>
        {others.map((device) => (
          <li key={device.id}>
            <span className="grow">
              {device.label ?? t('devices.unnamed')}
              <small>{t('devices.since', { date: date(device.createdAt, 'day', settings.timeZone) })}</small>
            </span>
            <Button kind="text" small busy={isPending} onClick={() => mutate(device.id)}>
              {t('devices.remove')}
              <span className="vh">: {device.label ?? t('devices.unnamed')}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Problem error={error ?? refusal} />
    </div>
  );
}

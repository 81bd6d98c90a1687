import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { Button, Problem } from '../../ui';
import { LOG_KEY, tryOut } from './api';
import styles from './Reminders.module.css';

/** One reminder now, to see where it arrives. */
export function TryOut() {
  const t = useText('reminders');
  const queries = useQueryClient();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: tryOut,
    onSuccess: () => queries.invalidateQueries({ queryKey: LOG_KEY }),
  });
  const ways = data && (data.channels.length === 2 ? 'both' : (data.channels[0] ?? 'none'));
  return (
    <div className={styles.try}>
      <Button icon="play" busy={isPending} onClick={() => mutate()}>
        {t('try')}
      </Button>
      <p role="status" className="soft">
        {ways && t(`tried.${ways}`)}
      </p>
      <Problem error={error} />
    </div>
  );
}

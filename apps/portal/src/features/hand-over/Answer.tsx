import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Button, Card, Problem, Unreadable, useToast } from '../../ui';
import { accept, decline, type HandOver } from './api';
import styles from './HandOver.module.css';
import { useRenew } from './use-renew';

/** What the successor reads and says. Where the client is theirs already, there is only to have read it. */
export function Answer({ offered }: { offered: HandOver }) {
  const t = useText('handOver');
  const say = useToast();
  const navigate = useNavigate();
  const renew = useRenew();
  const { id, client, from, note, moved, stays } = offered;
  const take = useMutation({
    mutationFn: () => accept(id),
    onSuccess: async () => {
      await renew();
      navigate(`/clients/${client.id}`);
      say(t('taken', { name: client.name }));
    },
  });
  const leave = useMutation({
    mutationFn: () => decline(id),
    onSuccess: () => {
      navigate('/today');
      void renew();
      say(t('declined', { name: from.name }));
    },
  });
  return (
    <Card lead title={t(moved ? 'movedTitle' : 'offeredTitle', { name: from.name })} padded>
      <div className="form">
        {offered.unreadable ? <Unreadable /> : note ? <p className={styles.note}>{note}</p> : <p className="soft">{t('noteNone')}</p>}
        {!moved && <p className="soft">{t(stays ? 'followsStays' : 'follows', { name: from.name })}</p>}
        <Problem error={take.error ?? leave.error} />
        <div className={styles.acts}>
          <Button kind="main" busy={take.isPending} onClick={() => take.mutate()}>
            {t(moved ? 'acknowledge' : 'accept')}
          </Button>
          {!moved && (
            <Button busy={leave.isPending} onClick={() => leave.mutate()}>
              {t('decline')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

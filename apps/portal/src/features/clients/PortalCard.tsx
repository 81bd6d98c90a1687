import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Card, Chip, Problem, useToast } from '../../ui';
import { invite, withdrawInvitation, type ClientRecord } from './api';
import styles from './PortalCard.module.css';

/** Where the client stands with the portal, and the invitation: send, send again, withdraw. */
export function PortalCard({ client, mayWrite }: { client: ClientRecord; mayWrite: boolean }) {
  const t = useText('clients');
  const say = useToast();
  const { date } = useDates();
  const queries = useQueryClient();
  const renewed = () => queries.invalidateQueries({ queryKey: ['client', client.id] });
  const send = useMutation({
    mutationFn: () => invite(client.id),
    onSuccess: async () => {
      await renewed();
      say(t('portal.sent', { email: client.email ?? '' }));
    },
  });
  const withdraw = useMutation({
    mutationFn: () => withdrawInvitation(client.id),
    onSuccess: async () => {
      await renewed();
      say(t('portal.withdrawn'));
    },
  });
  const pending = client.invitation?.state === 'pending' ? client.invitation : null;
  return (
    <Card title={t('portal.title')} padded end={<Chip tone={client.portal === 'active' ? 'teal' : 'plain'}>{t(`portal.${client.portal}`)}</Chip>}>
      <div className={styles.in}>
        <p className="soft">
          {client.portal === 'active' && t('portal.activeMore')}
          {client.portal === 'invited' && pending && t('portal.pending', { email: client.email ?? '', date: date(pending.expiresAt, 'weekday') })}
          {client.portal === 'invited' && !pending && t('portal.expired')}
          {client.portal === 'none' && (client.email ? t('portal.ready', { email: client.email }) : t('portal.noEmail'))}
        </p>
        <Problem error={send.error ?? withdraw.error} />
        {mayWrite && client.portal !== 'active' && (
          <div className="acts">
            {client.email ? (
              <Button icon="mail" busy={send.isPending} onClick={() => send.mutate()}>
                {t(client.portal === 'invited' ? 'portal.resend' : 'portal.invite')}
              </Button>
            ) : (
              <ButtonLink icon="pen" to={`/clients/${client.id}/edit`}>
                {t('portal.addEmail')}
              </ButtonLink>
            )}
            {pending && (
              <Button kind="text" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
                {t('portal.withdraw')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Card>
  );
}

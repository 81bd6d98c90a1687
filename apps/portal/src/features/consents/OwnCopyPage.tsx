import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Problem, Sheet, useToast, Wait } from '../../ui';
import { BackLink } from '../../ui/BackLink';
import { copyOf, OWN_CONSENTS, withdrawConsent, type ConsentCopy } from './api';
import styles from './consents.module.css';
import { Copy } from './Copy';

/** What I signed, to read, to print and to take back. */
export function OwnCopyPage() {
  const t = useText('consents');
  const { clientId } = useSession();
  const { consentId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: [...OWN_CONSENTS, consentId], queryFn: () => copyOf(clientId ?? '', consentId) });
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <BackLink to="/consents">{t('title')}</BackLink>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {!data && error && <h1>{t('title')}</h1>}
      {data && <Copy copy={data} level={1} />}
      {data && !data.withdrawnAt && <Withdrawing copy={data} />}
    </div>
  );
}

function Withdrawing({ copy }: { copy: ConsentCopy }) {
  const t = useText('consents');
  const say = useToast();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const back = useMutation({
    mutationFn: () => withdrawConsent(copy.id),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: OWN_CONSENTS });
      say(t('withdraw.done'));
    },
  });
  return (
    <div className="no-print">
      <Button kind="text" className="btn-bare" onClick={() => setAsking(true)}>
        {t('withdraw')}
      </Button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t('withdraw.title')}>
        <div className={styles.page}>
          <p>{t(`follows.${copy.kind}`)}</p>
          <p className="soft">{t('withdraw.all')}</p>
          <Problem error={back.error} />
          <div className={styles.acts}>
            <Button kind="main" wide busy={back.isPending} onClick={() => back.mutate()}>
              {t('withdraw.act')}
            </Button>
            <Button kind="text" wide onClick={() => setAsking(false)}>
              {t('withdraw.keep')}
            </Button>
          </div>
        </div>
      </Sheet>
    </div>
  );
}

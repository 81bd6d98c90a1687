import { useQuery } from '@tanstack/react-query';
import { useParams } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Problem, Wait } from '../../ui';
import { BackLink } from '../../ui/BackLink';
import { copyOf } from './api';
import { Copy } from './Copy';

/** What a client signed, as their therapist reads and prints it. */
export function ClientCopyPage() {
  const t = useText('consents');
  const { clientId = '', consentId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['client', clientId, 'consents', consentId], queryFn: () => copyOf(clientId, consentId) });
  return (
    <div className="stack">
      <BackLink to={`/clients/${clientId}/record`}>{t('toRecord')}</BackLink>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && <Copy copy={data} level={2} />}
    </div>
  );
}

import { useParam } from '../../lib/search-params';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Choices } from '../../ui';
import { InboxClients } from './clients/InboxClients';
import { InboxEntries } from './InboxEntries';

const WAYS = ['need', 'client'] as const;

/** What waits for an answer: by what it needs, or by whose it is. Which of the two stands in the address. */
export function InboxPage() {
  const t = useText('review');
  const [named, setBy] = useParam('by', 'need');
  const by = WAYS.find((way) => way === named) ?? 'need';
  const ways = (
    <Choices name="by" legend={t('inbox.by')} legendHidden value={by} onChoose={setBy} options={WAYS.map((value) => ({ value, label: t(`inbox.by.${value}`) }))} />
  );
  useTitle(t('inbox.tab'));
  return by === 'client' ? <InboxClients ways={ways} /> : <InboxEntries ways={ways} />;
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Button, Card, Choices, Problem, Sheet, useToast } from '../../../ui';
import { FEED_NAMES, FEEDS, makeFeed, revokeFeed, type Feed, type FeedNames, type NewFeed } from './api';
import styles from './feed.module.css';
import { NewAddress } from './NewAddress';

/** The secret addresses at which calendar programs read one's sessions: made, shown once, revoked. */
export function FeedCard({ client }: { client: boolean }) {
  const t = useText('feeds');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(FEEDS);
  const [names, setNames] = useState<FeedNames>(client ? 'neutral' : 'initials');
  const [made, setMade] = useState<NewFeed | null>(null);
  const renewed = () => queries.invalidateQueries({ queryKey: FEEDS.queryKey });
  const make = useMutation({
    mutationFn: () => makeFeed(names),
    onSuccess: async (feed) => {
      setMade(feed);
      await renewed();
    },
  });
  return (
    <Card title={t(client ? 'title.client' : 'list')} padded>
      <div className={styles.parts}>
        {client && <p className="soft">{t('lead.client')}</p>}
        <Problem error={error ?? make.error} onRetry={error ? () => void refetch() : undefined} />
        {made && <NewAddress address={made.address} onClose={() => setMade(null)} />}
        {data && data.items.length > 0 && (
          <ul className={styles.list}>
            {data.items.map((feed) => (
              <Row key={feed.id} feed={feed} client={client} onRevoked={renewed} />
            ))}
          </ul>
        )}
        {!client && data?.items.length === 0 && <p className="soft">{t('none')}</p>}
        {!client && (
          <Choices legend={t('names')} name="feed-names" options={FEED_NAMES.map((value) => ({ value, label: t(`names.${value}`) }))} value={names} onChoose={setNames} />
        )}
        <div>
          <Button icon="plus" wide={client} busy={make.isPending} onClick={() => make.mutate()}>
            {t('make')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Row({ feed, client, onRevoked }: { feed: Feed; client: boolean; onRevoked: () => Promise<void> }) {
  const t = useText('feeds');
  const say = useToast();
  const { date, ago } = useDates();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => revokeFeed(feed.id),
    onSuccess: async () => {
      setAsking(false);
      await onRevoked();
      say(t('revoked'));
    },
  });
  const when = t('made', { date: date(feed.createdAt, 'full') });
  return (
    <li>
      <span className="grow">
        {when}
        <small>{[!client && t(`names.${feed.names}`), feed.readAt ? t('read', { ago: ago(feed.readAt) }) : t('unread')].filter(Boolean).join(' · ')}</small>
      </span>
      <Button kind="text" small onClick={() => setAsking(true)}>
        {t('revoke')}
        <span className="vh">: {when}</span>
      </Button>
      <Sheet form={client ? 'sheet' : 'dialog'} open={asking} onClose={() => setAsking(false)} title={t('revokeTitle')}>
        <p className="soft">{t('revokeMore')}</p>
        <Problem error={revoke.error} />
        <div className="sheet-end">
          <Button kind="text" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
          <Button kind="main" busy={revoke.isPending} onClick={() => revoke.mutate()}>
            {t('revoke')}
          </Button>
        </div>
      </Sheet>
    </li>
  );
}

import { Suspense, useState } from 'react';
import { later } from '../../lib/later';
import { usePages } from '../../lib/pages';
import { usePermission } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, Card, Empty, Problem } from '../../ui';
import { More } from '../../ui/staff';
import { logKey, readLog, type ClientOfNudge } from './api';
import { Decision } from './Decision';
import type { NudgeDialogProps } from './NudgeDialog';

const { Shown: NudgeDialog } = later<NudgeDialogProps>(async () => (await import('./NudgeDialog')).NudgeDialog);

/** What reminded a client and why, or why nothing did; and a nudge by hand. */
export function NudgeCard({ client }: { client: ClientOfNudge }) {
  const t = useText('nudge');
  const [asking, setAsking] = useState(false);
  const may = usePermission('nudge.send') && client.state === 'active' && client.portal === 'active';
  const { items, error, retry, more, loading } = usePages(logKey(client.id), (cursor) => readLog(client.id, cursor));
  return (
    <Card
      title={t('title')}
      end={
        may && (
          <Button kind="text" onClick={() => setAsking(true)}>
            {t('nudge')}
          </Button>
        )
      }
    >
      <Problem error={error} onRetry={retry} />
      {items?.length === 0 && <Empty title={t('none')}>{t(client.portal === 'active' ? 'noneMore' : 'nonePortal')}</Empty>}
      <ul className="rows">
        {items?.map((reminder) => (
          <Decision key={reminder.id} reminder={reminder} timeZone={client.timeZone} />
        ))}
      </ul>
      <More more={more} busy={loading} />
      <Suspense>{asking && <NudgeDialog client={client} onClose={() => setAsking(false)} />}</Suspense>
    </Card>
  );
}

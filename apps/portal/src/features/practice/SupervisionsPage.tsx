import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { civilDate, useDates } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, Card, Chip, Empty, Problem, Wait } from '../../ui';
import { listSupervisions, type Supervision } from './api';
import { SupervisionDialog } from './SupervisionDialog';

/** Who supervises whom, and from when until when. Links are dated, never deleted. */
export function SupervisionsPage() {
  const t = useText('practice');
  const { practice } = useSession();
  const { data, error, refetch } = useQuery({ queryKey: ['supervisions'], queryFn: listSupervisions });
  const [editing, setEditing] = useState<{ id: string; link: Supervision | null } | null>(null);
  const today = civilDate(new Date(), practice?.timeZone);
  const add = (
    <Button icon="plus" kind="main" onClick={() => setEditing({ id: newId(), link: null })}>
      {t('links.add')}
    </Button>
  );
  return (
    <>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && (
        <Card title={t('links.title')} end={add}>
          {data.items.length === 0 && <Empty title={t('links.none')}>{t('links.noneMore')}</Empty>}
          <ul className="rows">
            {data.items.map((link) => (
              <LinkRow key={link.id} link={link} today={today} onEdit={() => setEditing({ id: link.id, link })} />
            ))}
          </ul>
        </Card>
      )}
      {editing && <SupervisionDialog key={editing.id} id={editing.id} link={editing.link} today={today} onClose={() => setEditing(null)} />}
    </>
  );
}

function LinkRow({ link, today, onEdit }: { link: Supervision; today: string; onEdit: () => void }) {
  const t = useText('practice');
  const { date } = useDates();
  const over = link.until !== null && link.until < today;
  const ahead = link.from > today;
  return (
    <li className="row">
      <span className="grow">
        <b>{t('links.row', { supervisor: link.supervisor.name, supervisee: link.supervisee.name })}</b>
        <br />
        <span className="soft">
          {link.until ? t('links.fromUntil', { from: date(link.from, 'full'), until: date(link.until, 'full') }) : t('links.from', { from: date(link.from, 'full') })}
        </span>
      </span>
      {over && <Chip>{t('links.over')}</Chip>}
      {ahead && <Chip>{t('links.ahead')}</Chip>}
      {!over && !ahead && <Chip tone="teal">{t('links.now')}</Chip>}
      <Button onClick={onEdit}>
        {t('links.dates')}
        <span className="vh">{link.supervisee.name}</span>
      </Button>
    </li>
  );
}

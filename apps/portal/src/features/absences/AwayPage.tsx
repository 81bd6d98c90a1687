import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../lib/ids';
import { Link } from '../../lib/router';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Card, Empty, Problem, Rich, Wait } from '../../ui';
import { AbsenceRow } from './AbsenceRow';
import { AbsenceSheet } from './AbsenceSheet';
import { AHEAD, type Absence } from './api';
import styles from './Away.module.css';
import { OwnBefore } from './OwnBefore';

interface Editing {
  id: string;
  absence: Absence | null;
  forOther: boolean;
}

/** When one is away and who covers then; whom one covers; and who else is away. */
export function AwayPage() {
  const t = useText('absences');
  const { memberId } = useSession();
  const mayManage = usePermission('absence.manage');
  const mayHandOver = usePermission('hand-over.write');
  const { data, error, refetch } = useQuery(AHEAD);
  const [editing, setEditing] = useState<Editing | null>(null);
  useTitle(t('tab'));
  const own = data?.items.filter((absence) => absence.member.memberId === memberId) ?? [];
  const covering = data?.items.filter((absence) => absence.cover?.memberId === memberId) ?? [];
  const others = data?.items.filter((absence) => absence.member.memberId !== memberId && absence.cover?.memberId !== memberId) ?? [];
  const edit = (absence: Absence) => setEditing({ id: absence.id, absence, forOther: absence.member.memberId !== memberId });
  const begin = (forOther: boolean) => setEditing({ id: newId(), absence: null, forOther });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </div>
      </div>
      <div className={`stack ${styles.page}`}>
        <Problem error={error} onRetry={() => void refetch()} />
        {!data && !error && <Wait />}
        {data && (
          <Card
            title={t('own')}
            end={
              <Button kind="main" icon="plus" onClick={() => begin(false)}>
                {t('enter')}
              </Button>
            }
          >
            {own.length > 0 ? (
              <ul className="rows">
                {own.map((absence) => (
                  <AbsenceRow key={absence.id} absence={absence} who="own" onEdit={() => edit(absence)} />
                ))}
              </ul>
            ) : (
              <Empty title={t('none')}>{t('noneMore')}</Empty>
            )}
            <OwnBefore />
          </Card>
        )}
        {covering.length > 0 && (
          <Card title={t('covering')}>
            <ul className="rows">
              {covering.map((absence) => (
                <AbsenceRow key={absence.id} absence={absence} who="covering" onEdit={mayManage ? () => edit(absence) : undefined} />
              ))}
            </ul>
          </Card>
        )}
        {data && (others.length > 0 || mayManage) && (
          <Card title={t('others')} end={mayManage && <Button onClick={() => begin(true)}>{t('enterFor')}</Button>}>
            {others.length > 0 ? (
              <ul className="rows">
                {others.map((absence) => (
                  <AbsenceRow key={absence.id} absence={absence} who="other" onEdit={mayManage ? () => edit(absence) : undefined} />
                ))}
              </ul>
            ) : (
              <Empty title={t('othersNone')} />
            )}
          </Card>
        )}
        {mayHandOver && (
          <p className="soft">
            <Rich text={t('longer')} parts={{ link: (inside) => <Link to="/hand-over">{inside}</Link> }} />
          </p>
        )}
      </div>
      {editing && data && <AbsenceSheet key={editing.id} {...editing} ahead={data.items} onClose={() => setEditing(null)} />}
    </>
  );
}

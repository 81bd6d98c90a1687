import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { civilDate, useDates } from '../../lib/dates';
import { useParam } from '../../lib/search-params';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, Empty, Icon, Problem, Wait } from '../../ui';
import { csvAddress, readCaseload } from './api';
import styles from './Caseload.module.css';
import { ClientsTable } from './ClientsTable';
import { MembersTable } from './MembersTable';
import { rangeOf } from './range';
import { ReportFilters } from './ReportFilters';
import { Summary } from './Summary';

/** How the caseloads one supervises are doing, in whole weeks. Codes stand for clients' names. */
export function CaseloadPage() {
  const t = useText('caseload');
  const { date, time } = useDates();
  const { practice, person } = useSession();
  const [weeks] = useParam('weeks', '4');
  const [from] = useParam('from');
  const [to] = useParam('to');
  const [memberId] = useParam('therapist');
  const asked = rangeOf({ weeks, from, to }, civilDate(new Date(), practice?.timeZone));
  const range = 'range' in asked ? asked.range : null;
  const { data, error, refetch } = useQuery({
    queryKey: ['caseload', range],
    queryFn: () => readCaseload(range!),
    enabled: range !== null,
    placeholderData: keepPreviousData,
  });
  useTitle(t('title'));

  const members = data?.members ?? [];
  const shown = members.filter((member) => !memberId || member.memberId === memberId);
  const now = new Date().toISOString();
  return (
    <div className={styles.report}>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          {range && (
            <p className="lead">{t('lead', { from: date(range.from, 'full'), to: date(range.to, 'full') })}</p>
          )}
        </div>
        {range && shown.length > 0 && (
          <div className="acts no-print">
            <a className="btn btn-quiet" href={csvAddress(range, memberId)} download>
              <Icon name="save" />
              {t('csv')}
            </a>
            <Button icon="print" onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        )}
      </div>
      <ReportFilters members={members} fault={'fault' in asked ? asked.fault : null} />
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && range && <Wait />}
      {data && members.length === 0 && <Empty title={t('none')}>{t('noneMore')}</Empty>}
      {shown.length > 0 && (
        <div className="stack">
          <Summary members={shown} />
          {shown.length > 1 && <MembersTable members={shown} />}
          {shown.map((member) => (
            <ClientsTable key={member.memberId} member={member} />
          ))}
        </div>
      )}
      <p className={styles.stamp}>
        {t('stamp', { practice: practice?.name ?? '', person: person.name, date: date(now, 'full'), time: time(now) })}
      </p>
    </div>
  );
}

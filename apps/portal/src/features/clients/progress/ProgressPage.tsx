import { addDays } from '@attune/clinical/civil-date';
import { type PracticeWeek, progressOf } from '@attune/clinical/progress';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { civilDate, useDates } from '../../../lib/dates';
import { useParam } from '../../../lib/search-params';
import { useLanguage, useText } from '../../../lib/texts';
import { Card, Empty, Icon, Problem, Wait } from '../../../ui';
import { Button } from '../../../ui/Button';
import { ConsentCard } from '../../partner/consent/ConsentCard';
import { ReaderProvider } from '../../pictures';
import { readProgress, type Progress } from '../api';
import { useClient } from '../ClientLayout';
import styles from './Progress.module.css';
import { Themes } from './Themes';

/** Where check-ins were noted, somebody may have been invited. */
const CHECK_INS = ['how.done', 'how.part', 'how.not-today'];

const MONTHS = ['3', '6', '12', '24'] as const;
const DAYS_A_MONTH = 30.4;

/** What a client's answers and practice come to, theme by theme: a sentence beside every picture. */
export function ProgressPage() {
  const t = useText('progress');
  const pictures = useText('pictures');
  const language = useLanguage();
  const client = useClient();
  const [asked, setMonths] = useParam('months', '6');
  const months = MONTHS.find((each) => each === asked) ?? '6';
  const from = addDays(civilDate(new Date(), client.timeZone), -Math.round(Number(months) * DAYS_A_MONTH));
  const { data, error, refetch } = useQuery({ queryKey: ['client', client.id, 'progress', from], queryFn: () => readProgress(client.id, from) });
  const reader = useMemo(() => ({ voice: 'staff' as const, timeZone: client.timeZone, entryAt: (id: string) => `/clients/${client.id}/responses/${id}` }), [client.id, client.timeZone]);
  return (
    <ReaderProvider value={reader}>
      <div className={`stack ${styles.page}`}>
        <div className={`no-print ${styles.acts}`}>
          <label className={styles.range}>
            <span className="soft">{t('range')}</span>
            <select className="input" value={months} onChange={(event) => setMonths(event.target.value)}>
              {MONTHS.map((each) => (
                <option key={each} value={each}>
                  {t(`range.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <a className="btn" href={`/api/v1/clients/${client.id}/progress.pdf?from=${from}&language=${language}`} target="_blank" rel="noreferrer">
            <Icon name="save" />
            {t('pdf')}
          </a>
          <Button icon="print" onClick={() => window.print()}>
            {pictures('print')}
          </Button>
        </div>
        <Problem error={error} onRetry={() => void refetch()} />
        {!data && !error && <Wait />}
        {data && <Shown progress={data} clientId={client.id} />}
      </div>
    </ReaderProvider>
  );
}

function Shown({ progress, clientId }: { progress: Progress; clientId: string }) {
  const t = useText('pictures');
  const own = useText('progress');
  const { date } = useDates();
  const all = useMemo(() => progressOf({ ...progress, weeks: progress.weeks as PracticeWeek[] }), [progress]);
  const checkIns = new Set(progress.series.filter(({ code }) => CHECK_INS.includes(code)).map(({ exerciseId }) => exerciseId));
  const head = (
    <>
      <p className={`faint ${styles.printed}`}>{own('printed', { date: date(civilDate(new Date()), 'full') })}</p>
      <p className="soft">
        {own('lead', { from: date(progress.from, 'full'), to: date(progress.to, 'full') })} {progress.since && own('since', { date: date(progress.since, 'full') })}
      </p>
    </>
  );
  if (progress.series.length === 0 && progress.weeks.length === 0 && progress.kept.length === 0) {
    return (
      <>
        {head}
        <Card title={t('title')}>
          <Empty title={t('none')}>{t('noneMore')}</Empty>
        </Card>
      </>
    );
  }
  return (
    <>
      {head}
      <Themes progress={all} />
      {checkIns.size > 0 && (
        <div className="no-print stack">
          {[...checkIns].map((exerciseId) => (
            <ConsentCard key={exerciseId} clientId={clientId} of={{ exerciseId }} />
          ))}
        </div>
      )}
    </>
  );
}

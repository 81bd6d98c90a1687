import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../../lib/dates';
import { useParams } from '../../../lib/router';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Card, Problem, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import styles from '../consents.module.css';
import { readText, TEXTS } from './api';
import { TextForm } from './TextForm';
import { VersionLine } from './VersionLine';

/** One text: its draft, and every version that was published. */
export function TextPage() {
  const t = useText('consentTexts');
  const { date } = useDates();
  const zone = useSession().practice?.timeZone;
  const { textId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: [...TEXTS, textId], queryFn: () => readText(textId), refetchOnWindowFocus: false });
  return (
    <div className="stack">
      <BackLink to="/practice/consents">{t('list')}</BackLink>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && <TextForm key={data.id} id={data.id} draft={data.draft} revision={data.revision} published={!data.changed} onTheirs={() => refetch().then(({ data: theirs }) => theirs)} />}
      {data && data.versions.length > 0 && (
        <Card title={t('versions')} padded>
          <ul className={styles.acts}>
            {data.versions.map(({ number, publishedAt, publishedBy }) => (
              <li key={number}>
                <VersionLine textId={textId} number={number} label={t('versionOf', { number, date: date(publishedAt, 'full', zone), name: publishedBy })} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '../../../lib/router';
import { useLanguage, useText } from '../../../lib/texts';
import { ButtonLink, Chip, Empty, Problem, Wait } from '../../../ui';
import { listTexts, TEXTS } from './api';
import styles from '../consents.module.css';

/** What clients of the practice are asked to sign. */
export function TextsPage() {
  const t = useText('consentTexts');
  const kinds = useText('consents');
  const language = useLanguage();
  const { data, error, refetch } = useQuery({ queryKey: TEXTS, queryFn: listTexts });
  const add = (
    <ButtonLink kind="main" icon="plus" to="/practice/consents/new">
      {t('new')}
    </ButtonLink>
  );
  return (
    <div className="stack">
      <div className={styles.state}>
        <div>
          <h2>{t('title')}</h2>
          <p className="soft">{t('lead')}</p>
        </div>
        {data && data.items.length > 0 && add}
      </div>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data?.items.length === 0 && (
        <Empty title={t('empty')} act={add}>
          {t('emptyMore')}
        </Empty>
      )}
      {data && data.items.length > 0 && (
        <ul className={`card rows ${styles.wrap}`}>
          {data.items.map(({ id, kind, title, version, changed, askedOf }) => (
            <li key={id}>
              <Link className="row" to={`/practice/consents/${id}`}>
                <span className="grow">
                  {title[language]}
                  <br />
                  <span className="soft">
                    {kinds(`kind.${kind}`)} · {t(askedOf)}
                  </span>
                </span>
                {changed && version && <Chip>{t('changed')}</Chip>}
                <Chip tone={version ? 'teal' : 'plain'}>{version ? t('published', { number: version }) : t('draft')}</Chip>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { ButtonLink, Card, Empty, Icon, Problem, Wait } from '../../../ui';
import { OWN_TEMPLATES, type OwnTemplate } from './api';
import styles from './own.module.css';

/** The templates that a practice made for its progress notes: those in use, then those that were retired. */
export function TemplatesPage() {
  const t = useText('noteTemplates');
  const { data, error, refetch } = useQuery(OWN_TEMPLATES);
  const inUse = data?.items.filter(({ retired }) => !retired) ?? [];
  const retired = data?.items.filter((template) => template.retired) ?? [];
  const add = (
    <ButtonLink kind="main" icon="plus" to="/practice/note-templates/new">
      {t('new')}
    </ButtonLink>
  );
  return (
    <div className="stack">
      <div className={styles.head}>
        <div>
          <h2>{t('title')}</h2>
          <p className="soft">{t('lead')}</p>
        </div>
        {inUse.length > 0 && add}
      </div>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && inUse.length === 0 && (
        <Empty title={t(retired.length > 0 ? 'noneInUse' : 'empty')} act={add}>
          {t('emptyMore')}
        </Empty>
      )}
      {inUse.length > 0 && (
        <div className="card">
          <Rows templates={inUse} />
        </div>
      )}
      {retired.length > 0 && (
        <Card title={t('retired')}>
          <Rows templates={retired} />
        </Card>
      )}
    </div>
  );
}

function Rows({ templates }: { templates: readonly OwnTemplate[] }) {
  return (
    <ul className={`rows ${styles.list}`}>
      {templates.map(({ id, title, sections }) => (
        <li key={id}>
          <Link className="row" to={`/practice/note-templates/${id}`}>
            <span className="grow">
              <b>{title}</b>
              <span className={styles.excerpt}>{sections.map((section) => section.title).join(' · ')}</span>
            </span>
            <Icon name="right" />
          </Link>
        </li>
      ))}
    </ul>
  );
}

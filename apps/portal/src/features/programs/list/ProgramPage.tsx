import { useQuery } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { ApiError } from '../../../lib/problem';
import { Link, useParams } from '../../../lib/router';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Button, ButtonLink, Card, Chip, Icon, NotFound, Problem, Wait } from '../../../ui';
import { openProgram, type Program } from '../api';
import { PathView } from '../path/PathView';
import { Archive } from './Archive';
import { GiveTo } from './GiveTo';
import styles from './list.module.css';

/** One program: what it is for, its steps on a timeline, and what can be done with it. */
export function ProgramPage() {
  const { programId = '' } = useParams();
  const { data, error, refetch } = useQuery({ queryKey: ['program', programId], queryFn: () => openProgram(programId) });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  return data ? <Opened program={data} /> : <Wait />;
}

function Opened({ program }: { program: Program }) {
  const t = useText('programs');
  const say = useLocalized();
  const mayWrite = usePermission('program.write');
  const mayGive = usePermission('enrolment.write') && !program.archived;
  const { id, own, archived, steps, weeks, authorName, visibility } = program;
  useTitle(say(program.title));
  return (
    <>
      <Link className="crumb no-print" to="/library/programs">
        <Icon name="back" />
        {t('title')}
      </Link>
      <div className="page-head">
        <div>
          <h1>{say(program.title)}</h1>
          <p className="lead">{say(program.purpose)}</p>
        </div>
        <div className="acts no-print">
          {archived && <Chip>{t('archived')}</Chip>}
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {mayWrite && (
            <ButtonLink icon="copy" to={`/library/programs/new?from=${id}`}>
              {t('duplicate')}
            </ButtonLink>
          )}
          {mayWrite && own && (
            <ButtonLink icon="pen" to={`/library/programs/${id}/edit`}>
              {t('edit')}
            </ButtonLink>
          )}
        </div>
      </div>
      <div className="cols">
        <Card title={t('steps', { count: steps.length })}>
          <PathView steps={steps} />
        </Card>
        <aside className="stack no-print">
          {mayGive && <GiveTo programId={id} />}
          <Card title={t('about')} padded>
            <dl className={styles.about}>
              <dt>{t('about.length')}</dt>
              <dd>{weeks === null ? t('about.noWeeks') : t('weeks', { count: weeks })}</dd>
              <dt>{t('about.from')}</dt>
              <dd>{authorName ?? t('builtIn')}</dd>
              <dt>{t('about.seen')}</dt>
              <dd>{t(visibility === 'private' ? 'about.private' : 'about.practice')}</dd>
            </dl>
          </Card>
          {mayWrite && own && <Archive program={program} />}
        </aside>
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '../../lib/router';
import { useLocalized } from '../../lib/localized';
import { ApiError } from '../../lib/problem';
import { usePermission } from '../../lib/session';
import { useTagWords } from '../../lib/tag-words';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Card, Chip, Empty, Icon, NotFound, Problem, Wait } from '../../ui';
import { openExercise, type OpenedExercise, type UnpublishedExercise } from './api';
import { AssignTo } from './AssignTo';
import styles from './Library.module.css';
import { Marks } from './Marks';
import { OwnCard } from './OwnCard';
import { ScreensCard } from './ScreensCard';
import { StarButton } from './StarButton';

/** One exercise: what it is for, notes for the therapist, every screen, and a way to try it. */
export function ExercisePage() {
  const { exerciseId = '' } = useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ['exercise', exerciseId],
    queryFn: () => openExercise(exerciseId),
  });
  if (error instanceof ApiError && error.status === 404) return <NotFound />;
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Wait />;
  return data.definition ? <Opened exercise={data} /> : <Unpublished exercise={data} />;
}

/** One's own, before its first version: there is nothing to read or to assign yet. */
function Unpublished({ exercise }: { exercise: UnpublishedExercise }) {
  const t = useText('library');
  const say = useLocalized();
  const title = say(exercise.title) || t('untitled');
  useTitle(title);
  return (
    <>
      <Link className="crumb" to="/library?shelf=mine">
        <Icon name="back" />
        {t('title')}
      </Link>
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <Card>
        <Empty
          title={t('unpublished')}
          act={
            <ButtonLink kind="main" icon="pen" to={`/library/${exercise.id}/edit`}>
              {t('edit')}
            </ButtonLink>
          }
        >
          {t('unpublished.more')}
        </Empty>
      </Card>
    </>
  );
}

function Opened({ exercise }: { exercise: OpenedExercise }) {
  const t = useText('library');
  const say = useLocalized();
  const words = useTagWords();
  const mayAssign = usePermission('assignment.write');
  const mayWrite = usePermission('exercise.write');
  const { definition } = exercise;
  const { smaller, forTherapist } = definition;
  useTitle(say(definition.title));
  return (
    <>
      <Link className="crumb" to="/library">
        <Icon name="back" />
        {t('title')}
      </Link>
      <div className="page-head">
        <div>
          <h1>{say(definition.title)}</h1>
          <p className="lead">{say(definition.purpose)}</p>
          <p className={styles.facts}>
            <Marks exercise={exercise} />
          </p>
        </div>
        <div className="acts">
          <StarButton id={exercise.id} title={say(definition.title)} favourite={exercise.favourite} />
          {exercise.own && (
            <ButtonLink icon="pen" to={`/library/${exercise.id}/edit`}>
              {t('edit')}
            </ButtonLink>
          )}
          <ButtonLink icon="print" to={`/library/${exercise.id}/worksheet`}>
            {t('worksheet')}
          </ButtonLink>
          <ButtonLink icon="play" kind={mayAssign ? 'quiet' : 'main'} to={`/library/${exercise.id}/try`}>
            {t('try')}
          </ButtonLink>
        </div>
      </div>
      <div className="cols">
        <div className="stack">
          <Card lead title={t('notes.title')} padded>
            <dl className={styles.notes}>
              <dt>{t('notes.fits')}</dt>
              <dd>{say(forTherapist.fits)}</dd>
              <dt>{t('notes.waitIf')}</dt>
              <dd>{say(forTherapist.waitIf)}</dd>
              <dt>{t('notes.inReview')}</dt>
              <dd>{say(forTherapist.inReview)}</dd>
            </dl>
          </Card>
          <ScreensCard definition={definition} />
        </div>
        <aside className="stack">
          {mayAssign && !exercise.archived && <AssignTo exerciseId={exercise.id} clientId={exercise.clientId} />}
          {mayWrite && <OwnCard exercise={exercise} />}
          <Card title={t('about.title')} padded>
            <dl className={styles.notes}>
              <dt>{t('about.length')}</dt>
              <dd>{t('minutes', { minutes: definition.minutes })}</dd>
              {smaller && (
                <>
                  <dt>{t('about.smaller', { minutes: smaller.minutes })}</dt>
                  <dd>{say(smaller.about)}</dd>
                </>
              )}
              <dt>{t('about.why')}</dt>
              <dd>{say(definition.why)}</dd>
              <dt>{t('about.whenHard')}</dt>
              <dd>{say(definition.whenHard)}</dd>
              <dt>{t('about.quiet')}</dt>
              <dd>{say(definition.quietTitle)}</dd>
              <dt>{t('about.version')}</dt>
              <dd>{[exercise.catalogId, exercise.number !== null && t('about.number', { number: exercise.number })].filter(Boolean).join(', ')}</dd>
            </dl>
            <div className={styles.tags}>
              {definition.tags
                .filter((tag) => words(tag))
                .map((tag) => (
                  <Chip key={tag}>{words(tag)}</Chip>
                ))}
            </div>
            <ButtonLink small icon="save" to={`/library/${exercise.id}/export`}>
              {t('export')}
            </ButtonLink>
          </Card>
        </aside>
      </div>
    </>
  );
}

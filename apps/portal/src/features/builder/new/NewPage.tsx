import type { ExerciseDefinition } from '@attune/exercise';
import { Link } from '../../../lib/router';
import { usePermission } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Icon, NotFound, Problem, type IconName } from '../../../ui';
import { useBegin } from '../use-begin';
import { blankExercise, blankRolePlay } from './definition';
import styles from './new.module.css';

/** The ways an exercise of one's own begins. */
export function NewPage() {
  const t = useText('builder');
  const mayWrite = usePermission('exercise.write');
  const begin = useBegin();
  const start = (make: () => ExerciseDefinition, at: string) => () => !begin.isPending && begin.mutate({ definition: make(), at });
  useTitle(t('new'));
  if (!mayWrite) return <NotFound />;
  return (
    <>
      <Link className="crumb" to="/library">
        <Icon name="back" />
        {t('back')}
      </Link>
      <div className="page-head">
        <div>
          <h1>{t('new')}</h1>
          <p className="lead">{t('new.lead')}</p>
        </div>
      </div>
      <Problem error={begin.error} />
      <ul className={styles.ways}>
        <li>
          <button type="button" className={`card ${styles.way}`} onClick={start(blankExercise, 'about')}>
            <Words icon="note" title={t('new.blank')} about={t('new.blankFor')} />
          </button>
        </li>
        <li>
          <button type="button" className={`card ${styles.way}`} onClick={start(blankRolePlay, 'rehearsal')}>
            <Words icon="message" title={t('new.rolePlay')} about={t('new.rolePlayFor')} />
          </button>
        </li>
        <li>
          <Link className={`card ${styles.way}`} to="/library/new/scene">
            <Words icon="person" title={t('new.scene')} about={t('new.sceneFor')} />
          </Link>
        </li>
        <li>
          <Link className={`card ${styles.way}`} to="/library/import">
            <Words icon="save" title={t('new.file')} about={t('new.fileFor')} />
          </Link>
        </li>
        <li>
          <Link className={`card ${styles.way}`} to="/library">
            <Words icon="copy" title={t('new.copy')} about={t('new.copyFor')} />
          </Link>
        </li>
      </ul>
    </>
  );
}

function Words({ icon, title, about }: { icon: IconName; title: string; about: string }) {
  return (
    <>
      <Icon name={icon} large />
      <span>
        <b>{title}</b>
        <span className="soft">{about}</span>
      </span>
    </>
  );
}

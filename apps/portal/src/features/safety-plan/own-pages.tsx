import { useQuery } from '@tanstack/react-query';
import { Link } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Icon, Problem, Wait } from '../../ui';
import { freshPlanQuery } from './fresh-plan';
import styles from './plan.module.css';
import { Versions } from './Versions';
import { WritePlan } from './WritePlan';

const HOME = '/safety-plan';

function Back() {
  const t = useText('safetyPlan');
  return (
    <p>
      <Link className="btn btn-text btn-small btn-bare" to={HOME}>
        <Icon name="back" />
        {t('back')}
      </Link>
    </p>
  );
}

/** The client writes their own plan. */
export function EditOwnPlanPage() {
  const t = useText('safetyPlan');
  const clientId = useSession().clientId ?? '';
  const { data: plan, error, refetch } = useQuery(freshPlanQuery(clientId));
  useTitle(t('tab.edit'));
  return (
    <div className={styles.page}>
      <Back />
      <div className={styles.top}>
        <h1>{t('write.title')}</h1>
        <p>{t('write.lead')}</p>
        <p className="soft">{t('whoSees')}</p>
      </div>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!plan && !error && <Wait />}
      {plan && <WritePlan clientId={clientId} plan={plan} own level={2} backTo={HOME} />}
    </div>
  );
}

/** What the client's plan said before, and who changed it. */
export function OwnVersionsPage() {
  const t = useText('safetyPlan');
  const clientId = useSession().clientId ?? '';
  useTitle(t('tab.versions'));
  return (
    <div className={styles.page}>
      <Back />
      <div className={styles.top}>
        <h1>{t('versions.title')}</h1>
        <p>{t('versions.lead')}</p>
      </div>
      <Versions clientId={clientId} own level={2} />
    </div>
  );
}

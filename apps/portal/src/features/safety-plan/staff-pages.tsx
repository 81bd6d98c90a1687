import { useQuery } from '@tanstack/react-query';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Icon, Problem, Wait } from '../../ui';
import type { PlanOf } from './ClientPlanPage';
import { freshPlanQuery } from './fresh-plan';
import styles from './plan.module.css';
import { Versions } from './Versions';
import { WritePlan } from './WritePlan';

function Back({ clientId }: { clientId: string }) {
  const t = useText('safetyPlan');
  return (
    <Link className="crumb no-print" to={`/clients/${clientId}/safety-plan`}>
      <Icon name="back" />
      {t('staff.back')}
    </Link>
  );
}

/** The plan is written with the client at the table: one column, their words large enough to read along. */
export function EditClientPlanPage({ client }: PlanOf) {
  const t = useText('safetyPlan');
  const { data: plan, error, refetch } = useQuery(freshPlanQuery(client.id));
  useTitle(t('staff.edit.title', { name: client.name }));
  return (
    <div className={styles.together}>
      <Back clientId={client.id} />
      <h2>{t('staff.edit.title', { name: client.name })}</h2>
      <p className="lead">{t('staff.edit.lead')}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!plan && !error && <Wait />}
      {plan && <WritePlan clientId={client.id} plan={plan} own={false} level={3} backTo={`/clients/${client.id}/safety-plan`} />}
    </div>
  );
}

/** What the plan said before, and who changed it. */
export function ClientVersionsPage({ client }: PlanOf) {
  const t = useText('safetyPlan');
  useTitle(t('staff.versions.title'));
  return (
    <div className={styles.together}>
      <Back clientId={client.id} />
      <h2>{t('staff.versions.title')}</h2>
      <p className="lead">{t('versions.lead')}</p>
      <Versions clientId={client.id} own={false} level={3} />
    </div>
  );
}

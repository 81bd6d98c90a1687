import { useQuery } from '@tanstack/react-query';
import { isWritten, openPlan, type SafetyPlan } from '../../lib/safety-plan';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, ButtonLink, Card, Empty, Icon, Problem, Wait } from '../../ui';
import { PaperFoot, PaperHead } from './Paper';
import { PlanView } from './PlanView';
import { SavedLine } from './SavedLine';
import styles from './plan.module.css';

/** Whose plan it is. */
export interface PlanOf {
  client: { id: string; name: string };
}

/** A client's safety plan, as their care team reads it, with what it is and is not beside it. */
export function ClientPlanPage({ client }: PlanOf) {
  const { data: plan, error, refetch } = useQuery({ queryKey: ['safety-plan', client.id], queryFn: () => openPlan(client.id) });
  return (
    <div className="cols">
      <div className="stack">
        {error && !plan && <Problem error={error} onRetry={() => void refetch()} />}
        {!plan && !error && <Wait />}
        {plan && <Opened client={client} plan={plan} />}
      </div>
      <aside className="stack no-print">
        <About name={client.name} />
      </aside>
    </div>
  );
}

function Opened({ client, plan }: PlanOf & { plan: SafetyPlan }) {
  const t = useText('safetyPlan');
  const { practice } = useSession();
  const mayWrite = usePermission('client.write');
  const home = `/clients/${client.id}/safety-plan`;
  if (!isWritten(plan) && plan.revision === 0) {
    return (
      <Card title={t('staff.title')}>
        <Empty
          title={t('staff.none')}
          act={
            mayWrite && (
              <ButtonLink icon="pen" to={`${home}/edit`}>
                {t('staff.write')}
              </ButtonLink>
            )
          }
        >
          {t('staff.noneMore', { name: client.name })}
        </Empty>
      </Card>
    );
  }
  return (
    <>
      <div className={`no-print ${styles.staffHead}`}>
        <div className="grow">
          <h2>{t('staff.title')}</h2>
          <SavedLine plan={plan} own={false} />
        </div>
        <div className="acts">
          <ButtonLink icon="history" to={`${home}/versions`}>
            {t('versions')}
          </ButtonLink>
          <Button icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {mayWrite && (
            <ButtonLink icon="pen" to={`${home}/edit`}>
              {t('staff.change')}
            </ButtonLink>
          )}
        </div>
      </div>
      <PaperHead name={client.name} savedAt={plan.savedAt} />
      <PlanView plan={plan} level={3} />
      <PaperFoot country={practice?.country ?? null} />
    </>
  );
}

const POINTS = ['words', 'safer', 'who', 'phone', 'not'] as const;

function About({ name }: { name: string }) {
  const t = useText('safetyPlan');
  return (
    <Card title={t('staff.about')} padded>
      <ul className="points">
        {POINTS.map((point) => (
          <li key={point}>
            <Icon name="check" />
            <span>{t(`staff.about.${point}`, { name })}</span>
          </li>
        ))}
      </ul>
      <p className={`soft ${styles.source}`}>{t('staff.about.source')}</p>
    </Card>
  );
}
